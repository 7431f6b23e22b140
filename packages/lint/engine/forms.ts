/** The names of a service's key or token, as settings have them. */
function keyOf(service: string): RegExp {
  return new RegExp(`(?:^|[^a-z])${service}_?(?:(?:api|access|auth|personal)_?){0,3}(?:key|token)$`);
}

/** A form, or a UUID. */
function orUuid(form: RegExp): RegExp {
  return new RegExp(`${form.source}|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`);
}

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
  [/codecov/, orUuid(/^[a-z0-9]{32}$/)],
  [/calendly/, /^eyJ|^[A-Z0-9]{32}$/],
  [/wandb/, /^[0-9a-f]{40}$|^wandb_v1_|^local-/],
  [/exoscale/, /^EXO[0-9a-f]{24}$|^[\w-]{43}$/],
  [/slack_(?:bot|app|user|oauth)_?token/, /^xox|^xapp-/],
  [/discord_?(?:bot_?)?token/, /^[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,40}$/],
  [keyOf('gitea'), /^[0-9a-f]{40}$/],
  [keyOf('bitly'), /^[0-9a-f]{40}$/],
  [keyOf('upcloud'), /^ucat_/],
  [keyOf('gemini'), /^AIza[\w-]{35}$|^AQ\.Ab8RN6[\w-]{44}$|^(?:account|master)-/],
  [keyOf('digital_?ocean'), /^do[a-z]_v1_[0-9a-f]{64}$|^[0-9a-f]{64}$/],
  [keyOf('pypi'), /^pypi-/],
  [keyOf('github'), /^gh[a-z]_|^github_pat_|^(?:v1\.)?[0-9a-f]{40}$/],
  [keyOf('gitlab'), /^gl[a-z]{2,6}-|^[\w-]{20}$|^[0-9a-f]{64}$|^eyJ/],
  [keyOf('heroku'), orUuid(/^HRKU-/)],
  [keyOf('snyk'), orUuid(/^snyk_/)],
  [keyOf('airtable'), /^key|^pat|^oa/],
  [keyOf('notion'), /^secret_|^ntn_/],
  [keyOf('linear'), /^lin_/],
  [keyOf('figma'), /^fig[a-z]_|^\d{4,7}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/],
  [keyOf('open_?ai'), /^sk-|JQQJ99|^[0-9a-f]{32}$/],
  [keyOf('pinecone'), orUuid(/^pcsk_/)],
  [keyOf('mapbox'), /^[pst]k\.eyJ/],
  [keyOf('hubspot'), orUuid(/^pat-|^[\w-]{60,}$/)],
  [keyOf('render'), /^rnd_/],
  [keyOf('pulumi'), /^pul-/],
  [keyOf('npm'), orUuid(/^npm_/)],
];

/** Whether a value is of no form that secrets of the service that its name names have. */
export function isOfNoForm(key: string, value: string): boolean {
  const name = key.toLowerCase().replace(/[ .-]/g, '_');
  if (/client_?secret|webhook|signing|verif|session|encrypt/.test(name)) return false;
  return forms.some(([word, form]) => word.test(name) && !form.test(value));
}
