import { calendarDate } from "../../calendar/calendar-date.js";
import { editionForm } from "../form.js";

const NUMBER_AND_STREET = { en: "Number and street", zh: "门牌号和街道" } as const;
const APARTMENT = { en: "Apartment number", zh: "公寓（房间）号" } as const;
const CITY = { en: "City", zh: "城市" } as const;
const STATE_OR_PROVINCE = { en: "State or province", zh: "州（省）" } as const;
const COUNTRY = { en: "Country", zh: "国家" } as const;
const POSTCODE = { en: "Postal code", zh: "邮政编码" } as const;
const LAST_NAME = { en: "Last (family) name", zh: "姓" } as const;
const FIRST_NAME = { en: "First (given) name", zh: "名" } as const;
const ONE_NAME = {
  en: "Who bears one name only writes it as the last name and as the first",
  zh: "只有一个名字、不分姓和名的，姓和名两栏均填写该名字",
} as const;
/** Below this age, in years, a child may travel on a lap; the card names no age. */
const OWN_SEAT_YEARS = 2;
const SEAT_NUMBER = { en: "Seat number", zh: "座位号" } as const;
const EMAIL = { en: "Email address", zh: "电子邮箱" } as const;
const MOBILE_PHONE = { en: "Mobile phone", zh: "移动电话" } as const;
const OTHER_PHONE = { en: "Other phone", zh: "其他电话" } as const;

/**
 * Public Health Passenger Locator Card of WHO and ICAO: where a traveller sat and where they can be found, in case a
 * communicable disease comes to light after the flight. One card stands for a family. It asks nothing about health.
 *
 * The card itself was not seen: its items are those of a national project that put it into use, and which of them are
 * compulsory is a choice made here. Nobody is made to have a middle initial or an apartment number, no name is cut
 * short, one telephone number of four is enough, a hotel by its name and town too, and an infant has no seat.
 *
 * @see ICAO, Annex 9 to the Chicago Convention, Appendix 13; the Public Health Passenger Locator Form of Mauritius,
 * I-TECH-UW/Locator-Form
 */
export const passengerLocatorCard = /* @__PURE__ */ editionForm({
  edition: {
    id: "icao-passenger-locator-card",
    series: "icao-passenger-locator-card",
    title: { en: "Public Health Passenger Locator Card", zh: "公共卫生旅客定位卡" },
    authority: {
      en: "World Health Organization and International Civil Aviation Organization",
      zh: "世界卫生组织、国际民用航空组织",
    },
    status: "illustrative",
    // Its first day was not found: it rests on Article 23 of the IHR, in force from 15 June 2007, and State letter
    // EC 6/3-20/90, of 23 September 2020 at the latest, calls it existing.
    from: { notBefore: calendarDate("2007-06-15"), notAfter: calendarDate("2020-09-23") },
    source:
      "ICAO, Annex 9, Appendix 13, by way of the Public Health Passenger Locator Form of Mauritius (I-TECH-UW/Locator-Form)",
  },
  notice: {
    en: "One card for each family travelling together, filled in by an adult. It serves to reach you if you may have been exposed to a communicable disease, and for public health only.",
    zh: "同行家庭填写一张，由成年人填写。仅用于公共卫生目的，以便在您可能接触传染病时与您联系。",
  },
  sections: {
    flight: { en: "Flight", zh: "航班信息" },
    person: { en: "Personal information", zh: "个人信息" },
    phones: { en: "Telephone numbers and email", zh: "联系电话和邮箱" },
    permanentAddress: { en: "Permanent address", zh: "永久地址" },
    temporaryAddress: { en: "Temporary address", zh: "临时地址" },
    emergencyContact: { en: "Emergency contact", zh: "紧急联系人" },
    companions: { en: "Travel companions", zh: "同行人员" },
  },
  items: {
    airline: {
      kind: "text",
      label: { en: "Airline", zh: "航空公司" },
      section: "flight",
      privacy: "travel",
      maximumLength: 100,
    },
    flightNumber: {
      kind: "text",
      label: { en: "Flight number", zh: "航班号" },
      section: "flight",
      privacy: "travel",
      maximumLength: 20,
    },
    seatNumber: { kind: "text", label: SEAT_NUMBER, section: "flight", privacy: "travel", maximumLength: 20 },
    arrivalDate: {
      kind: "date",
      label: { en: "Date of arrival", zh: "抵达日期" },
      section: "flight",
      privacy: "travel",
    },
    lastName: { kind: "text", label: LAST_NAME, section: "person", privacy: "identity", maximumLength: 200 },
    firstName: {
      kind: "text",
      label: FIRST_NAME,
      hint: ONE_NAME,
      section: "person",
      privacy: "identity",
      maximumLength: 200,
    },
    middleInitial: {
      kind: "text",
      label: { en: "Middle initial", zh: "中间名首字母" },
      section: "person",
      privacy: "identity",
      required: false,
      maximumLength: 20,
    },
    sex: {
      kind: "choice",
      label: { en: "Sex", zh: "性别" },
      section: "person",
      privacy: "identity",
      options: { male: { en: "Male", zh: "男" }, female: { en: "Female", zh: "女" } },
    },
    mobilePhone: {
      kind: "text",
      label: MOBILE_PHONE,
      hint: {
        en: "With country and city code; one number where you can be reached is enough",
        zh: "含国家和地区代码；填写一个可联系到您的号码即可",
      },
      section: "phones",
      privacy: "contact",
      maximumLength: 50,
      required: {
        all: [
          { fact: "businessPhone", known: false },
          { fact: "homePhone", known: false },
          { fact: "otherPhone", known: false },
        ],
      },
    },
    businessPhone: {
      kind: "text",
      label: { en: "Business phone", zh: "单位电话" },
      section: "phones",
      privacy: "contact",
      required: false,
      maximumLength: 50,
    },
    homePhone: {
      kind: "text",
      label: { en: "Home phone", zh: "住宅电话" },
      section: "phones",
      privacy: "contact",
      required: false,
      maximumLength: 50,
    },
    otherPhone: {
      kind: "text",
      label: OTHER_PHONE,
      section: "phones",
      privacy: "contact",
      required: false,
      maximumLength: 50,
    },
    email: {
      kind: "text",
      label: EMAIL,
      section: "phones",
      privacy: "contact",
      required: false,
      maximumLength: 254,
    },
    permanentAddress: {
      kind: "group",
      label: { en: "Permanent address", zh: "永久地址" },
      section: "permanentAddress",
      items: {
        numberAndStreet: { kind: "text", label: NUMBER_AND_STREET, privacy: "contact", maximumLength: 200 },
        apartment: { kind: "text", label: APARTMENT, privacy: "contact", required: false, maximumLength: 50 },
        city: { kind: "text", label: CITY, privacy: "contact", maximumLength: 100 },
        stateOrProvince: {
          kind: "text",
          label: STATE_OR_PROVINCE,
          privacy: "contact",
          required: false,
          maximumLength: 100,
        },
        country: { kind: "country", label: COUNTRY, privacy: "contact" },
        postcode: { kind: "text", label: POSTCODE, privacy: "contact", required: false, maximumLength: 20 },
      },
    },
    temporaryAddress: {
      kind: "group",
      label: { en: "Temporary address, for visitors", zh: "临时地址（来访者填写）" },
      section: "temporaryAddress",
      required: false,
      items: {
        hotel: {
          kind: "text",
          label: { en: "Name of the hotel, if any", zh: "酒店名称（如有）" },
          privacy: "contact",
          required: false,
          maximumLength: 200,
        },
        numberAndStreet: {
          kind: "text",
          label: NUMBER_AND_STREET,
          privacy: "contact",
          maximumLength: 200,
          required: { fact: "temporaryAddress.hotel", known: false },
        },
        apartment: { kind: "text", label: APARTMENT, privacy: "contact", required: false, maximumLength: 50 },
        city: { kind: "text", label: CITY, privacy: "contact", maximumLength: 100 },
        stateOrProvince: {
          kind: "text",
          label: STATE_OR_PROVINCE,
          privacy: "contact",
          required: false,
          maximumLength: 100,
        },
        country: { kind: "country", label: COUNTRY, privacy: "contact" },
        postcode: { kind: "text", label: POSTCODE, privacy: "contact", required: false, maximumLength: 20 },
      },
    },
    emergencyContact: {
      kind: "group",
      label: { en: "Somebody who can reach you in the next 30 days", zh: "未来30天内能联系到您的人" },
      section: "emergencyContact",
      items: {
        lastName: { kind: "text", label: LAST_NAME, privacy: "contact", maximumLength: 200 },
        firstName: { kind: "text", label: FIRST_NAME, hint: ONE_NAME, privacy: "contact", maximumLength: 200 },
        city: { kind: "text", label: CITY, privacy: "contact", maximumLength: 100 },
        country: { kind: "country", label: COUNTRY, privacy: "contact" },
        email: { kind: "text", label: EMAIL, privacy: "contact", required: false, maximumLength: 254 },
        mobilePhone: {
          kind: "text",
          label: MOBILE_PHONE,
          privacy: "contact",
          maximumLength: 50,
          required: {
            all: [
              { fact: "emergencyContact.otherPhone", known: false },
              { fact: "emergencyContact.email", known: false },
            ],
          },
        },
        otherPhone: { kind: "text", label: OTHER_PHONE, privacy: "contact", required: false, maximumLength: 50 },
      },
    },
    familyCompanions: {
      kind: "list",
      label: { en: "Travel companions of the family", zh: "同行家庭成员" },
      section: "companions",
      privacy: "identity",
      required: false,
      items: {
        lastName: { kind: "text", label: LAST_NAME, privacy: "identity", maximumLength: 200 },
        firstName: { kind: "text", label: FIRST_NAME, hint: ONE_NAME, privacy: "identity", maximumLength: 200 },
        seatNumber: {
          kind: "text",
          label: SEAT_NUMBER,
          privacy: "travel",
          maximumLength: 20,
          required: {
            any: [
              { item: "ageIfUnder18", known: false },
              { item: "ageIfUnder18", atLeast: OWN_SEAT_YEARS },
            ],
          },
        },
        ageIfUnder18: {
          kind: "number",
          label: { en: "Age, if under 18", zh: "年龄（未满18周岁者填写）" },
          hint: { en: "In whole years; under one year: 0", zh: "填写整岁数，未满1周岁填0" },
          privacy: "identity",
          required: false,
          unit: "years",
          minimum: 0,
          maximum: 17,
          whole: true,
        },
      },
    },
    otherCompanions: {
      kind: "list",
      label: { en: "Travel companions who are not of the family", zh: "非家庭成员的同行人员" },
      section: "companions",
      privacy: "identity",
      required: false,
      items: {
        lastName: { kind: "text", label: LAST_NAME, privacy: "identity", maximumLength: 200 },
        firstName: { kind: "text", label: FIRST_NAME, hint: ONE_NAME, privacy: "identity", maximumLength: 200 },
        group: {
          kind: "text",
          label: { en: "Group: tour, team, business, other", zh: "所属团体（旅行团、团队、公务等）" },
          privacy: "travel",
          required: false,
          maximumLength: 100,
        },
      },
    },
  },
});
