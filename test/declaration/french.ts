import { declarationForm } from "../../src/declaration/form.js";
import type { Catalogue } from "../../src/text.js";
import { madeUpEdition } from "./cards.js";

/*
 * A small form, and everything that it may say in a third language. The catalogue is complete: whoever adds a text to
 * the library finds here that it is lacking.
 */

export const crewForm = declarationForm({
  edition: {
    ...madeUpEdition,
    id: "crew-card",
    series: "crew-card",
    title: { en: "Crew health card", zh: "船员健康卡" },
  },
  notice: { en: "Answer every item.", zh: "请逐项填写。" },
  sections: { voyage: { en: "Voyage", zh: "航程" } },
  declaredAt: "signedAt",
  validForHours: 24,
  items: {
    signedAt: { kind: "instant", label: { en: "Signed at", zh: "签署时间" }, privacy: "travel", required: false },
    name: {
      kind: "text",
      label: { en: "Name", zh: "姓名" },
      hint: { en: "As in the passport", zh: "与护照一致" },
      privacy: "identity",
      maximumLength: 40,
    },
    number: {
      kind: "text",
      label: { en: "Identity number", zh: "身份证号" },
      privacy: "identity",
      identifier: { scheme: "resident-identity-number" },
    },
    celsius: {
      kind: "number",
      label: { en: "Temperature", zh: "体温" },
      privacy: "health",
      unit: "celsius",
      minimum: 34,
      maximum: 43,
    },
    isWell: { kind: "yes-no", label: { en: "In good health", zh: "身体健康" }, privacy: "health" },
    signs: {
      kind: "choices",
      label: { en: "Signs of illness", zh: "症状" },
      privacy: "health",
      relevantWhen: { fact: "isWell", is: "no" },
      options: { fever: { en: "Fever", zh: "发热" }, cough: { en: "Cough", zh: "咳嗽" } },
    },
    calls: {
      kind: "list",
      label: { en: "Ports of call", zh: "挂靠港口" },
      privacy: "travel",
      section: "voyage",
      maximumRows: 3,
      items: {
        port: { kind: "text", label: { en: "Port", zh: "港口" }, privacy: "travel" },
        leftOn: { kind: "date", label: { en: "Left on", zh: "离港日期" }, privacy: "travel" },
      },
    },
  },
  rules: [
    {
      id: "left-in-future",
      code: "contradictory",
      forEach: "calls",
      at: "leftOn",
      when: { item: "leftOn", after: { fact: "declaredAt" } },
      text: { en: "a day not after the declaration", zh: "不晚于申报日的日期" },
    },
  ],
});

export const french: Catalogue = {
  language: "fr",
  texts: {
    "finding.missing": "{item} : sans réponse.",
    "finding.malformed": "{item} : illisible ; attendu : {expectation}.",
    "finding.unrecognised": "Le formulaire ne demande pas ce qui figure ici.",
    "finding.out-of-range": "{item} : impossible ; attendu : {expectation}.",
    "finding.check-digit": "{item} : le numéro ne satisfait pas à son caractère de contrôle ; comparez-le au document.",
    "finding.contradictory": "{item} : contredit une autre réponse ; attendu : {expectation}.",
    "finding.not-applicable": "{item} : réponse sans objet, écartée.",
    "finding.expired": "{item} : plus valable ; attendu : {expectation}.",
    "finding.duplicate": "{item} : une autre déclaration du même voyageur fait foi.",
    "finding.row": "{item} (ligne {row})",
    "finding.unnamed": "La déclaration",
    "expectation.declaration": "un objet de réponses",
    "expectation.text": "un texte de la forme demandée",
    "expectation.bounded-text": "un texte de la forme demandée, d'au plus {maximum} caractères",
    "expectation.country": "un code de pays de trois majuscules (ISO 3166-1 alpha-3)",
    "expectation.date": "une date de la forme AAAA-MM-JJ",
    "expectation.instant": "un instant avec son décalage horaire (ISO 8601)",
    "expectation.yes-no": "oui ou non",
    "expectation.choice": "l'une des options",
    "expectation.choices": "certaines des options",
    "expectation.number": "un nombre de {minimum} à {maximum}",
    "expectation.whole-number": "un nombre entier de {minimum} à {maximum}",
    "expectation.group": "un groupe de réponses",
    "expectation.list": "une liste de lignes",
    "expectation.bounded-list": "une liste d'au plus {maximum} lignes",
    "expectation.several": "une liste de réponses",
    "expectation.bounded-several": "une liste d'au plus {maximum} réponses",
    "expectation.valid-for-hours": "une déclaration faite il y a moins de {hours} heures",
    title: "Fiche de santé de l'équipage",
    notice: "Répondez à chaque question.",
    "section.voyage": "Voyage",
    "item.signedAt": "Signé le",
    "item.name": "Nom",
    "hint.name": "Comme dans le passeport",
    "item.number": "Numéro d'identité",
    "item.celsius": "Température",
    "item.isWell": "En bonne santé",
    "item.signs": "Signes de maladie",
    "option.signs.fever": "Fièvre",
    "option.signs.cough": "Toux",
    "item.calls": "Ports d'escale",
    "item.calls.port": "Port",
    "item.calls.leftOn": "Quitté le",
    "rule.left-in-future": "un jour non postérieur à la déclaration",
  },
};

/** A card with one of each thing that can be found wrong on it, and what French says of each. */
export const faultyCrewCard = {
  signedAt: "2020-03-17T08:00:00Z",
  name: "x".repeat(41),
  number: "110105194912310021",
  celsius: 50,
  isWell: "yes",
  signs: ["fever"],
  calls: [
    { port: "Dalian", leftOn: "2020-03-01" },
    { leftOn: "2020-03-20", berth: 4 },
    { port: "Busan", leftOn: "20/03/2020" },
    {},
  ],
};

export const saidInFrench = [
  "Signé le : plus valable ; attendu : une déclaration faite il y a moins de 24 heures.",
  "Nom : illisible ; attendu : un texte de la forme demandée, d'au plus 40 caractères.",
  "Numéro d'identité : le numéro ne satisfait pas à son caractère de contrôle ; comparez-le au document.",
  "Température : impossible ; attendu : un nombre de 34 à 43.",
  "Signes de maladie : réponse sans objet, écartée.",
  "Quitté le (ligne 2) : contredit une autre réponse ; attendu : un jour non postérieur à la déclaration.",
  "Ports d'escale : illisible ; attendu : une liste d'au plus 3 lignes.",
  "Port (ligne 2) : sans réponse.",
  "Quitté le (ligne 3) : illisible ; attendu : une date de la forme AAAA-MM-JJ.",
  "Port (ligne 4) : sans réponse.",
  "Quitté le (ligne 4) : sans réponse.",
  "Le formulaire ne demande pas ce qui figure ici.",
];
