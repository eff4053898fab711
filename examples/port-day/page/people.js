/*
 * The list of travellers: found by what is typed, drawn a few at a time, each opened when it is asked for. Everything
 * from outside is put in as text and never as HTML.
 */
const { words, texts, people } = JSON.parse(document.getElementById("records").textContent);
const byId = (id) => document.getElementById(id);
const PAGE = 30;

let matching = people;
let shown = 0;

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

function plainOf(text) {
  return text.normalize("NFKC").toUpperCase();
}

for (const person of people)
  person.words = plainOf(`${person.document} ${person.name} ${person.flight} ${person.seat}`);

function search() {
  const wanted = plainOf(byId("query").value).split(/\s+/).filter(Boolean);
  const grade = byId("grade").value;
  const status = byId("status").value;
  matching = people.filter(
    (person) =>
      wanted.every((word) => person.words.includes(word)) &&
      (grade === "" || person.grade === grade) &&
      (status === "" || String(person.status) === status),
  );
  shown = 0;
  byId("list").replaceChildren();
  document.body.classList.toggle("is-searching", matching.length < people.length);
  byId("found").textContent = words.found.replace("{count}", matching.length).replace("{of}", people.length);
  showMore();
}

function showMore() {
  const next = matching.slice(shown, shown + PAGE);
  shown += next.length;
  byId("list").append(...next.map(row));
  byId("more").hidden = shown >= matching.length;
}

function row(person) {
  const details = element(
    "details",
    "person",
    element(
      "summary",
      "",
      element("span", "document", person.document),
      element("bdi", "name", person.name),
      element("span", "flight", person.flight),
      element("span", `grade ${person.grade}`, words[person.grade]),
      element("span", "status", texts[person.status]),
    ),
  );
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(reasons(person));
  });
  return details;
}

function reasons(person) {
  const { role, seat, arrived, concerns, why, card, received } = person;
  const place = [texts[role], seat === "" ? "" : `${words.seat} ${seat}`, `${words.arrived} ${texts[arrived]}`];
  return element(
    "div",
    "reasons",
    element("p", "note", place.filter(Boolean).join(" · ")),
    ...(concerns.length === 0 ? [] : [block(words.concerns, concerns.map(sentence), "alert")]),
    block(words.why, why.map(sentence)),
    block(words.card, card.map(sentence)),
    block(words.temperatures, person.temperatures.map(temperature), "", words.noReading),
    block(words.course, person.course.map(event), "", words.noEvent),
    ...(received.length === 0 ? [] : [block(words.received, received.map(sentence))]),
  );
}

function block(title, lines, className = "", blank = "") {
  const items = lines.length === 0 ? [element("li", "", blank)] : lines;
  return element("section", className, element("h3", "", title), element("ul", "", ...items));
}

function sentence(place) {
  return element("li", "", texts[place]);
}

function temperature([at, celsius, site]) {
  return element("li", "", element("time", "", at), ` ${celsius.toFixed(1)} °C `, element("small", "", texts[site]));
}

function event([at, label, by, refused]) {
  const line = element("li", "", element("time", "", at), ` ${texts[label]} `, element("small", "", texts[by]));
  if (refused !== undefined) line.append(element("p", "refused", `${words.refused}: ${texts[refused]}`));
  return line;
}

/** A link from a table above leads to the person, opened. */
function follow() {
  if (!location.hash.startsWith("#person-")) return;
  byId("query").value = decodeURIComponent(location.hash.slice("#person-".length));
  byId("grade").value = "";
  byId("status").value = "";
  search();
  const [first] = byId("list").children;
  if (first === undefined) return;
  first.open = true;
  first.scrollIntoView({ block: "start" });
  first.querySelector("summary").focus({ preventScroll: true });
}

const statuses = [...new Set(people.map(({ status }) => status))].sort((one, other) => one - other);
byId("status").append(...statuses.map((status) => new Option(texts[status], String(status))));
byId("search").hidden = false;
byId("search").addEventListener("submit", (submitted) => submitted.preventDefault());
byId("search").addEventListener("input", search);
byId("more").addEventListener("click", showMore);
addEventListener("hashchange", follow);
search();
follow();
