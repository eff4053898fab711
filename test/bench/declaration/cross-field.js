// The rules between fields, for the contenders that have no way of their own to state them.

/** Answers that another answer calls for. `add` takes a code and a path. */
export function checkPresence({ symptoms, symptomsSince, exposure }, add) {
  if (symptomsSince === undefined && isIll(symptoms)) add("required-with-symptoms", ["symptomsSince"]);
  if (exposure.contact && exposure.contactOn === undefined) add("required-with-contact", ["exposure", "contactOn"]);
  if (exposure.affectedArea && exposure.areas === undefined) add("required-with-area", ["exposure", "areas"]);
}

function isIll(symptoms) {
  return (
    symptoms.fever ||
    symptoms.cough ||
    symptoms.soreThroat ||
    symptoms.breathlessness ||
    symptoms.rash ||
    symptoms.diarrhoea ||
    symptoms.vomiting ||
    symptoms.headache ||
    symptoms.musclePain ||
    symptoms.bleeding ||
    symptoms.jaundice ||
    symptoms.lossOfTaste
  );
}

/** Dates and instants that cannot follow one another as they do. */
export function checkChronology({ declaredAt, itinerary, document, traveller, test }, add) {
  if (typeof declaredAt !== "string" || typeof itinerary.arrivesAt !== "string") return;
  let earlier = Number.NEGATIVE_INFINITY;
  const { legs } = itinerary;
  for (let index = 0; index < legs.length; index++) {
    const departure = Date.parse(legs[index].departsAt);
    const arrival = Date.parse(legs[index].arrivesAt);
    if (arrival < departure) add("arrives-before-departure", ["itinerary", "legs", index, "arrivesAt"]);
    if (departure < earlier) add("legs-overlap", ["itinerary", "legs", index, "departsAt"]);
    earlier = arrival;
  }
  if (document.expiresOn < itinerary.arrivesAt.slice(0, 10)) add("document-expired", ["document", "expiresOn"]);
  if (traveller.birthDate > declaredAt.slice(0, 10)) add("born-in-future", ["traveller", "birthDate"]);
  if (test !== undefined && Date.parse(test.sampledAt) > Date.parse(declaredAt))
    add("sampled-after-declaration", ["test", "sampledAt"]);
}
