import { calendarDate } from "../../calendar/calendar-date.js";
import { editionForm } from "../form.js";
import type { ItemTable } from "../items.js";

/** From this reading on a person is measured again. Taken over from the axillary threshold: no report names one for roads. */
const RECHECK_CELSIUS = 37.3;
/** A test counts for so many hours: the rule of Hohhot in October 2021. */
const TEST_HOURS = 48;

/** What is asked of everybody on board, driver or passenger. */
const person = {
  name: { kind: "text", label: { en: "Name", zh: "姓名" }, privacy: "identity", maximumLength: 200 },
  identityVerified: { kind: "yes-no", label: { en: "Identity verified", zh: "身份是否核实" }, privacy: "identity" },
  celsius: {
    kind: "number",
    label: { en: "Temperature at the first check (°C)", zh: "初检体温（℃）" },
    privacy: "health",
    unit: "celsius",
    minimum: 20,
    maximum: 50,
  },
} as const satisfies ItemTable;

/** Required where the identity was verified: a baby may travel without a document. */
const documentNumber = {
  kind: "text",
  label: { en: "Document number", zh: "证件号码" },
  privacy: "identity",
  maximumLength: 50,
} as const;

const recheckCelsius = {
  kind: "number",
  label: { en: "Temperature at the recheck (°C)", zh: "复检体温（℃）" },
  privacy: "health",
  unit: "celsius",
  minimum: 20,
  maximum: 50,
} as const;

const fromKeyArea = {
  kind: "yes-no",
  label: { en: "Comes from an area of special attention", zh: "是否来自重点地区" },
  privacy: "travel",
} as const;

/** The four groups that the Pingxiang arrangement looked for among those who came from such areas, and other. */
const keyGroup = {
  kind: "choice",
  label: { en: "Why they travel", zh: "重点人员类别" },
  privacy: "travel",
  options: {
    "returning-worker": { en: "Worker coming home", zh: "返乡务工人员" },
    student: { en: "Student", zh: "学生" },
    visitor: { en: "Visit to relatives or friends", zh: "探亲访友" },
    tourist: { en: "Tourist", zh: "旅游" },
    other: { en: "Other", zh: "其他" },
  },
} as const;

/**
 * Registration of a vehicle at a road checkpoint: who is on board, their temperatures at the first check and, where it
 * was high, at the recheck, and whether they were registered and let through or held.
 *
 * A reading at the roadside is no axillary one; from 37.3 °C on, bound included, it asks for a recheck. Somebody may be
 * held for another reason than the temperature, and then nobody is measured again. The health code and the test are a
 * group of their own that may be left out: they were asked at checkpoints in 2021, not in January 2020.
 *
 * Illustrative: no checkpoint's form was seen. The items are what reports of such checkpoints name.
 *
 * @see report from Pingxiang, February 2020: joint checkpoints with areas for the first check, the recheck, holding and
 * registration, temperature and identity of everybody; Hohhot, October 2021: temperature, code, test of the last 48 hours
 */
export const roadCheckpointRegistration = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-road-checkpoint-registration",
    series: "cn-road-checkpoint-registration",
    title: { en: "Registration at a road checkpoint", zh: "公路卡口检查登记" },
    authority: { en: "No authority: an example", zh: "示例，非任何机构发布" },
    status: "illustrative",
    // The day of the Pingxiang plan.
    from: calendarDate("2020-01-22"),
    source:
      "Written from reports: Pingxiang joint checkpoints, plan of 2020-01-22; Hohhot road checkpoints, October 2021 (code and test)",
  },
  declaredAt: "registeredAt",
  sections: {
    vehicle: { en: "Checkpoint and vehicle", zh: "卡口与车辆" },
    driver: { en: "Driver", zh: "驾驶员" },
    passengers: { en: "Passengers", zh: "乘客" },
    codeAndTest: { en: "Health code and test", zh: "健康码与核酸检测" },
    outcome: { en: "Outcome", zh: "处置结果" },
  },
  items: {
    registeredAt: {
      kind: "instant",
      label: { en: "Time of registration", zh: "登记时间" },
      section: "vehicle",
      privacy: "travel",
    },
    checkpoint: {
      kind: "text",
      label: { en: "Checkpoint", zh: "卡口名称" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 100,
    },
    direction: {
      kind: "choice",
      label: { en: "Into or out of the city", zh: "入城/出城" },
      section: "vehicle",
      privacy: "travel",
      options: { in: { en: "Into the city", zh: "入城" }, out: { en: "Out of the city", zh: "出城" } },
    },
    vehicleRegistration: {
      kind: "text",
      label: { en: "Registration number of the vehicle", zh: "车牌号" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 20,
    },
    vehicleKind: {
      kind: "choice",
      label: { en: "Kind of vehicle", zh: "车辆类型" },
      section: "vehicle",
      privacy: "travel",
      options: {
        "private-car": { en: "Private car", zh: "私家车" },
        coach: { en: "Long-distance coach", zh: "长途班车" },
        other: { en: "Other", zh: "其他" },
      },
    },
    from: {
      kind: "text",
      label: { en: "Coming from", zh: "出发地" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 200,
    },
    to: {
      kind: "text",
      label: { en: "Going to", zh: "目的地" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 200,
    },
    passengerCount: {
      kind: "number",
      label: { en: "Passengers on board, driver not included", zh: "车上乘客人数（不含驾驶员）" },
      section: "vehicle",
      privacy: "travel",
      unit: "persons",
      minimum: 0,
      whole: true,
    },
    driver: {
      kind: "group",
      label: { en: "Driver", zh: "驾驶员" },
      section: "driver",
      items: {
        ...person,
        documentNumber: { ...documentNumber, required: { fact: "driver.identityVerified", is: "yes" } },
        recheckCelsius: { ...recheckCelsius, required: { fact: "driver.celsius", atLeast: RECHECK_CELSIUS } },
        fromKeyArea,
        keyGroup: { ...keyGroup, relevantWhen: { fact: "driver.fromKeyArea", is: "yes" } },
      },
    },
    passengers: {
      kind: "list",
      label: { en: "Passengers", zh: "乘客" },
      section: "passengers",
      privacy: "travel",
      required: { fact: "passengerCount", above: 0 },
      items: {
        ...person,
        documentNumber: { ...documentNumber, required: { item: "identityVerified", is: "yes" } },
        recheckCelsius: { ...recheckCelsius, required: { item: "celsius", atLeast: RECHECK_CELSIUS } },
        fromKeyArea,
        keyGroup: { ...keyGroup, relevantWhen: { item: "fromKeyArea", is: "yes" } },
      },
    },
    codeAndTest: {
      kind: "group",
      label: { en: "Health code and test", zh: "健康码与核酸检测" },
      section: "codeAndTest",
      required: false,
      items: {
        everyCodeIsGreen: {
          kind: "yes-no",
          label: { en: "Everybody's health code is green", zh: "车上人员健康码是否均为绿码" },
          privacy: "health",
        },
        everyTestIsNegative: {
          kind: "yes-no",
          label: { en: "Everybody's test is negative", zh: "车上人员核酸检测是否均为阴性" },
          privacy: "health",
        },
        oldestSampleAt: {
          kind: "instant",
          label: { en: "Time of the oldest of the samples", zh: "其中最早的采样时间" },
          privacy: "health",
        },
      },
    },
    outcome: {
      kind: "choice",
      label: { en: "Outcome", zh: "处置结果" },
      section: "outcome",
      privacy: "health",
      options: {
        registered: { en: "Registered and let through", zh: "登记放行" },
        held: { en: "Held", zh: "拦阻" },
      },
    },
  },
  rules: [
    {
      id: "passengers-not-as-many-as-counted",
      code: "contradictory",
      severity: "ask",
      at: "passengerCount",
      when: {
        not: { fact: "passengers", count: { atLeast: { fact: "passengerCount" }, atMost: { fact: "passengerCount" } } },
      },
      text: { en: "as many passengers as are written down", zh: "与登记的乘客人数一致" },
    },
    {
      id: "sample-older-than-the-test-counts",
      code: "out-of-range",
      severity: "refer",
      at: "codeAndTest.oldestSampleAt",
      when: {
        all: [
          { fact: "outcome", is: "registered" },
          { not: { fact: "codeAndTest.oldestSampleAt", within: { hours: TEST_HOURS, upTo: { fact: "declaredAt" } } } },
        ],
      },
      text: {
        en: `a sample of the last ${TEST_HOURS} hours`,
        zh: `最近${TEST_HOURS}小时内的采样`,
      },
    },
    {
      id: "let-through-without-code-or-test",
      code: "contradictory",
      at: "outcome",
      when: {
        all: [
          { fact: "outcome", is: "registered" },
          {
            any: [
              { fact: "codeAndTest.everyCodeIsGreen", is: "no" },
              { fact: "codeAndTest.everyTestIsNegative", is: "no" },
            ],
          },
        ],
      },
      text: {
        en: "nobody let through without a green code and a negative test",
        zh: "非绿码或核酸检测非阴性者不应放行",
      },
    },
    {
      id: "held-without-recheck",
      code: "contradictory",
      at: "outcome",
      when: {
        all: [
          { fact: "outcome", is: "held" },
          {
            any: [
              { fact: "driver.celsius", atLeast: RECHECK_CELSIUS },
              { fact: "passengers", some: { item: "celsius", atLeast: RECHECK_CELSIUS } },
            ],
          },
          { fact: "driver.recheckCelsius", known: false },
          {
            any: [
              { fact: "passengers", known: false },
              { fact: "passengers", count: { atMost: 0, of: { item: "recheckCelsius", known: true } } },
            ],
          },
        ],
      },
      text: { en: "a recheck before anybody is held for a temperature", zh: "因体温异常拦阻前应先复检" },
    },
    {
      id: "let-through-though-high-at-the-recheck",
      code: "contradictory",
      at: "outcome",
      when: {
        all: [
          { fact: "outcome", is: "registered" },
          {
            any: [
              { fact: "driver.recheckCelsius", atLeast: RECHECK_CELSIUS },
              { fact: "passengers", some: { item: "recheckCelsius", atLeast: RECHECK_CELSIUS } },
            ],
          },
        ],
      },
      text: { en: "nobody let through whose temperature is high at the recheck", zh: "复检体温异常者不应放行" },
    },
  ],
});
