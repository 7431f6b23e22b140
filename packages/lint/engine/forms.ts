/**
 * Services whose secrets have few forms, by the words of a name: a value under such a name that has none of them is cut, made up, or
 * something else of the service. Only where its documentation leaves no doubt; passwords, and secrets that users choose, are not among them.
 */
const forms: readonly (readonly [word: RegExp, form: RegExp])[] = [
  [/telegram/, /^\d{5,16}:A[\w-]{33,34}$|^[0-9a-f]{32}$|^[\w+/=-]{100,}$/],
  [/aws_?secret/, /^[A-Za-z0-9+/]{40}$|^[A-Za-z0-9+/]{43}$|^[0-9a-f]{48}$|^[0-9a-f]{64}$|[^A-Za-z0-9+/=]/],
  [/vercel/, /^[A-Za-z0-9]{24}$|^vc[a-z]_|^eyJ/],
  [/stripe/, /^(?:[a-z]{2,5}_)|[^\w]/],
  [/meraki/, /^[0-9a-f]{40}$/],
  [/assembly_?ai/, /^[0-9a-f]{32}$/],
  [/deepgram/, /^[0-9a-f]{40}$/],
  [/deepseek/, /^sk-[\w-]{32,}$/],
  [/kimi|moonshot/, /^sk-[\w-]{40,}$/],
  [/minimax/, /^sk-[\w-]{60,}$|^eyJ/],
  [/eleven_?labs/, /^sk_[0-9a-f]{48}$|^[0-9a-f]{32}$/],
  [/(?:^|[^a-z])apify/, /^apify_api_|^[A-Za-z0-9]{17,25}$/],
  [/anthropic|claude/, /^sk-ant-|^[\w-]{60,}$/],
  [/hugging_?face|(?:^|[^a-z])hf_?(?:api|token|key)/, /^(?:hf|api_org)_/],
  [/sendgrid/, /^SG\./],
  [/groq/, /^gsk_/],
  [/perplexity/, /^pplx-/],
  [/okta/, /^00[\w-]{40}$|^(?!00)[\w-]{40,}$/],
  [/run_?pod/, /^rpa_[A-Z0-9]{40}\w{6}$/],
  [/paddle/, /^pdl_(?:live|sdbx)_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}$|^[0-9a-f]{50,}$|^pdl_ntfset_/],
  [/endor_?labs/, /^endr\+/],
  [/mailgun/, /^(?:key-)?[0-9a-f]{32}(?:-[0-9a-f]{8}-[0-9a-f]{8})?$/],
  [/codecov/, /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^[a-z0-9]{32}$/],
];

/** Whether a value is of no form that secrets of the service that its name names have. */
export function isOfNoForm(key: string, value: string): boolean {
  const name = key.toLowerCase().replace(/[ .-]/g, '_');
  if (/client_?secret|webhook|signing|verif|session|encrypt/.test(name)) return false;
  return forms.some(([word, form]) => word.test(name) && !form.test(value));
}
