// A second implementation of the seal, written from its description alone: node tests/trail/vectors.mjs > tests/trail/vectors.json
import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";

const sha = (...parts) => createHash("sha256").update(Buffer.concat(parts.map((p) => Buffer.from(p)))).digest();
const hex = (text) => Buffer.from(text, "hex");

// RFC 8785: JavaScript's own number and string forms, keys in the order of UTF-16 units (which is what sort() does)
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    return `{${Object.keys(value).sort().map((k) => `${JSON.stringify(k)}:${canonical(value[k])}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

const commitment = (salt, body) => sha("casework-content/1", [0], hex(salt), body).toString("hex");
const entryHash = (prev, header) => sha("casework-entry/1", [0], hex(prev), canonical(header)).toString("hex");

// RFC 6962, section 2.1, by its recursive definition
function root(leaves) {
  if (leaves.length === 0) return sha("");
  if (leaves.length === 1) return sha([0], hex(leaves[0]));
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha([1], root(leaves.slice(0, k)), root(leaves.slice(k)));
}

const values = [
  null, true, false, 0, -1, 9007199254740991, "", "Zoë’s café", "\u0000\u0007\b\t\n\u000b\f\r\u001f\"\\/\u007f",
  "\u2028\u2029\ufeff", "🏛 Stotfold", [], {}, [1, [2, "3"], null],
  { b: 1, a: 2, "": 3, B: 4, "10": 5, "9": 6 },
  { "\ufb33": "Hebrew letter", "😀": "beyond the basic plane", "\u20ac": "euro", "\r": "return", "1": "one", "ö": "o" },
  { old: { outcome: null }, new: { outcome: "not-upheld", roles: ["clerk", "officer"], listed: true } },
];

const contents = values.map((value, n) => {
  const salt = sha(`salt ${n}`).toString("hex");
  return { salt, body: canonical(value), commitment: commitment(salt, canonical(value)) };
});

let prev = "0".repeat(64);
const entries = [];
for (let seq = 1; seq <= 20; seq += 1) {
  const day = String(seq).padStart(2, "0");
  const anonymous = seq % 4 === 0;
  const header = {
    seq, v: 1, act_id: `act${day}`, act: "case.moved", case_ref: seq % 3 ? `case${seq % 3}` : null, kind: seq % 2 ? "act" : "case",
    row_ref: `row${day}`, version: 1 + (seq % 5), actor_kind: anonymous ? "anonymous" : "staff", actor: anonymous ? "" : "ada",
    hat: seq === 7 ? "clerk, standing in for the chair – Zoë 🏛" : "",
    happened: `2026-11-${day}`, entered: anonymous ? `2026-11-${day}` : `2026-11-${day}T12:00:00.000${day}0Z`,
    content: contents[seq % contents.length].commitment,
  };
  const hash = entryHash(prev, header);
  entries.push({ header, prev, hash });
  prev = hash;
}

const leaves = entries.map((entry) => entry.hash);
const roots = Array.from({ length: leaves.length + 1 }, (_, size) => root(leaves.slice(0, size)).toString("hex"));

// A C2SP signed note with an Ed25519 key made from a fixed seed
const name = "stotfold.example/trail";
const seed = sha("a seed for the test vectors");
const secret = createPrivateKey({ key: Buffer.concat([hex("302e020100300506032b657004220420"), seed]), format: "der", type: "pkcs8" });
const spki = createPublicKey(secret).export({ format: "der", type: "spki" });
const algorithmAndKey = Buffer.concat([Buffer.from([1]), spki.subarray(spki.length - 32)]);
const number = sha(`${name}\n`, algorithmAndKey).subarray(0, 4);
const notes = [];
let before = Buffer.alloc(32);
for (const size of [7, 20]) {
  const lines = [name, String(size), hex(roots[size]).toString("base64"), `date 2026-11-${size + 1}`.replace("-8", "-08"), `previous ${before.toString("base64")}`];
  const text = lines.map((line) => `${line}\n`).join("");
  const signature = Buffer.concat([number, sign(null, Buffer.from(text), secret)]).toString("base64");
  const note = `${text}\n— ${name} ${signature}\n`;
  notes.push(note);
  before = sha(note);
}

const canonicals = values.map((value) => ({ value, canonical: canonical(value) }));
const verifier = `${name}+${number.toString("hex")}+${algorithmAndKey.toString("base64")}`;
console.log(JSON.stringify({ canonicals, contents, entries, roots, seed: seed.toString("hex"), verifier, notes }, null, 1));
