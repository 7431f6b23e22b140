import { pairs } from './weights.gen.ts';

/** Shannon entropy, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

const examples =
  /example|sample|placeholder|change(?:me|it)|change[-_]?(?:me|this)|(?:^|[^a-z])(?:your|my)[-_]|dummy|fake|redacted|replace|(?:^|[-_])(?:insert|todo|tbd)(?:[-_]|$)|x{5,}|\*{3,}|#{4,}|\.{3}|0{8,}|<[^>]*>|&lt;|^(?:0123456789abcdef)+(?:abcdef)?$|f[o0]{2}bar|lorem|(?:invalid.{0,3}){2}/i;
/** A key of a vendor's sandbox, where nothing is real. */
const sandbox = /^(?:[a-z]{2,12}_)?(?:sandbox|sbx|sdbx)_/;
/** Nothing but the word itself, with what people put around it. */
const itself =
  /^(?:my|the|your|new|old|test|user|auth|access|api|admin|db|some|this|is|a|super|very|strong|secure|default|root|guest|plain|text)*[-_ ]?(?:pass?w(?:or)?ds?|passphrase|pwd|pw|pass|secret|token|key|credentials?)[-_ ]?(?:here|value|text|field|hash|string)?[\d!@#$*.]{0,5}$|^[a-z]{2,12}pass(?:word|wd)?$|^(?:admin|guest|anonymous|obfuscated|hidden|default|always|never|changepw|whatever|wrong|incorrect)$/i;

/** Whether a value says of itself that it is none, or is mostly letters and digits counted through, in runs of at least `run`. */
export function isPlaceholder(value: string, run = 12): boolean {
  return examples.test(value) || sandbox.test(value) || itself.test(value) || countedThrough(value, run) > 0.6 || repeated(value) > 0.6;
}

/** How much of a text is one character six times and more. */
function repeated(text: string): number {
  return (text.match(/(.)\1{5,}/g) ?? []).join('').length / text.length;
}

/** How much of a text is runs of characters that follow one another, or are the same. */
export function countedThrough(text: string, run: number): number {
  const letters = text.toLowerCase();
  const steps = Array.from(letters, (letter, index) => letter.charCodeAt(0) - letters.charCodeAt(index - 1));
  let covered = 0;
  for (let at = 1; at < steps.length;) {
    let end = at;
    while (end < steps.length && steps[end] === steps[at] && Math.abs(steps[at]!) <= 1) end++;
    if (end - at >= run - 1) covered += end - at + 1;
    at = Math.max(end, at + 1);
  }
  return covered / text.length;
}

/** Values that are fetched from elsewhere when the program runs: no secret is written down. */
export function isReference(value: string): boolean {
  return (
    /^(?:\{\w+\}$|\$\{\w|\$\(\w|\$\{\{|\$[A-Za-z_]|%[A-Za-z_]\w*%|\{\{|\{%|<%|#\{|[@!&]\w[\w.:/ ({[=-]*(?:$|[)}\]"'])|\[\w+\]$)/.test(
      value,
    ) ||
    /\$\{[\w.:?/ -]+\}|\{\{[\w\s.|()'"$-]+\}\}|\$\([\w\s./-]+\)|\{[a-z_][\w.]*\(|%\(\w+\)[sd]|\{\$\w|^%\{\w|^pass:\$/i.test(value) ||
    /^(?:env|vault|op|secret|ssm|awskms|kms|arn|file|ref|keyvault|sops|resolve)[:[]|^ENC[[(]|^age1/i.test(value) ||
    /process\.env|os\.environ|getenv|ENV\[|secretKeyRef|System\.get|config\.|settings\.|params\.|self[.[]|this[.[]|request\./i.test(value)
  );
}

/** Sentences, paths, addresses, calls: what stands beside `password` in source code and is none. A password may be one word. */
export function isWording(value: string, isPassword: boolean): boolean {
  return (
    (isPassword
      ? /^[A-Za-z]+(?:[-_. :/,][A-Za-z]+)+$/.test(value)
      : /^[A-Za-z]+(?:[-_. :/][A-Za-z]+)*$/.test(value) &&
        (value.length < 16 || /[-_. :/].*[-_. :/]/.test(value) || wordness(value) > -0.3)) ||
    /^(?:\w+\s*=(?!=?$)|[{[(])/.test(value) ||
    (isPassword && /^[a-z]*(?:[A-Z][a-z]+\d?){3,}(?:V?\d{1,2})?$/.test(value) && wordness(value) > -0.3) ||
    (isPassword && /^[A-Za-z]*[Pp]ass(?:word|wd)?(?:[A-Z][a-z]+)+\d?$/.test(value)) ||
    (!isPassword && /^(?:[a-z]*(?:[A-Z][a-z]+|V?\d{1,2}(?=[A-Z]|$))*|[a-z]+(?:\.[a-z\d_]+){2,})$/.test(value) && wordness(value) > -0.3) ||
    /(?:\\u(?!00[0-7])[0-9a-f]{4}[\s.,:!?]{0,2}){2}|^[a-z ]*\\u00[c-f][0-9a-f][a-z ]*$/i.test(value) ||
    /[A-Za-z]{2,} [A-Za-z]{2,}|[\x80-\xff]{3,}|^[A-Za-z]*[\x80-\xff]{2}[A-Za-z\x80-\xff]*$/.test(value) ||
    (/^[A-Z]\w*(?:(?:::|\\{1,2})[A-Za-z_]\w*)+$/.test(value) && wordness(value) > -0.3) ||
    /^(?:urn:|[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/[\w.-]+\/|[A-Z]:\\)/.test(value) ||
    /^[\w.]+\([^=*&^%#]*\)?$/.test(value) ||
    /\[[0-9A-Za-z]-[0-9A-Za-z]|\\[.dw]/.test(value) ||
    /\.(?:js|ts|py|go|json|ya?ml|txt|pem|key|crt|html?|php|rb|java|cs|sh|md|png|svg|c|h|cpp|hpp|l?o|so)$/i.test(value)
  );
}

/** How much like words the letters of a text follow one another: above 0 as words do, below as chance does. */
export function wordness(text: string): number {
  let [sum, count] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    const [first, second] = [text.charCodeAt(at - 1) | 32, text.charCodeAt(at) | 32];
    if (first < 97 || first > 122 || second < 97 || second > 122) continue;
    sum += (pairs.charCodeAt((first - 97) * 26 + second - 97) - 48) / 1.4 - 4;
    count++;
  }
  return count < 2 ? -0.5 : Math.max(-2, Math.min(2, sum / count));
}
