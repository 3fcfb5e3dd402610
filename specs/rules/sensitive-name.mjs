// Names as `spell` writes them. What may stand before a name must end in an underscore: `bank_account_number`.
const PATTERNS = [
  // Cards.
  /^(?!masked_)(\w+_)?(pan|card_number|cvc|cvv2?|security_code|card_verification_(code|value))$/,
  // Bank accounts.
  /^(\w+_)?(iban|account_(number|no)|account_(holder|owner)(_name)?|clabe)$/,
  /^(\w+_)?(routing_(number|code)|aba(_number)?|sort_code|bsb(_number|_code)?|ifsc(_code)?|transit_number)$/,
  // People.
  /^(\w+_)?(bvn|ssn|nin|social_security_number|(tax|vat)_(id|number|code)|tax_identification_number)$/,
  /^(\w+_)?(national|identity|identification|passport|document|personal|driv(er|ing)_licen[cs]e)_(id|number|no|code)$/,
  // Keys.
  /^(\w+_)?(access_token|refresh_token|client_secret|secret_key|private_key|api_key|merchant_key|password)$/,
];

const BESIDE_A_CARD_NUMBER = ["cvc", "cvv", "expiry_month"];

/**
 * Writes `accountNumber`, `account-number` and `card[account_number]` in one spelling.
 *
 * @param {string} name
 * @returns {string}
 */
function spell(name) {
  const last = name.replace(/\]$/, "").split("[").at(-1) ?? name;
  return last
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}

/**
 * Returns whether a name is one of secrets, of cards, bank accounts or people.
 *
 * @param {string} name
 * @param {string[]} [siblings] The names beside it; `number` is a card number beside a security code.
 * @returns {boolean}
 */
export function isSensitiveName(name, siblings = []) {
  const spelt = spell(name);
  const isCard = BESIDE_A_CARD_NUMBER.some((beside) => siblings.map(spell).includes(beside));
  return PATTERNS.some((pattern) => pattern.test(spelt)) || (isCard && spelt === "number");
}

/**
 * Returns whether an example shows that the provider masks the value: `**01`, `XXXX-0000`.
 *
 * @param {unknown} example
 * @returns {boolean}
 */
export function isMasked(example) {
  return typeof example === "string" && /[*•]|x{3}/i.test(example);
}

/**
 * Returns whether an example is a whole card number (Luhn) or a whole IBAN (ISO 13616), whatever its member is called.
 *
 * @param {unknown} example
 * @returns {boolean}
 */
export function isSensitiveExample(example) {
  if (typeof example !== "string") return false;
  const plain = example.replaceAll(/[ -]/g, "").toUpperCase();
  return (/^\d{13,19}$/.test(plain) && luhn(plain)) || (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain) && mod97(plain));
}

function luhn(digits) {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

function mod97(iban) {
  const moved = iban.slice(4) + iban.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
