/** Words that names of secrets are made of. */
const words = new Set(
  (
    'access account admin api app application auth authorization aws azure basic bearer bot bucket build cert certificate ci client cloud code config ' +
    'connection consumer cookie credential credentials crypt data database db debug default deploy dev development docker email encrypt encryption ' +
    'env ftp gcp git github gitlab google hash header hmac hook http https id identity integration jdbc jwt key keys keystore ldap live login mail ' +
    'master mongo mysql name nonce npm oauth openai pass passphrase passwd password passwords pat postgres private prod production proxy public push ' +
    'pwd read redis refresh registry release root rsa s3 salt sdk secret secrets security server service session sftp shared sign signature signing ' +
    'slack smtp sql ssh stage staging storage stripe system tenant test token tokens truststore twilio url user username value vault verifier ' +
    'webhook write'
  ).split(' '),
);

/** A name that was found beside a value, as it may be told: only its common words, as a name can hold a secret itself. */
function toldName(name: string): string {
  return name
    .replace(/[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])\d?|[^A-Za-z]+/g, (part) =>
      /^[._\- ]{1,3}$/.test(part) || words.has(part.toLowerCase()) ? part : '…',
    )
    .replace(/(?:[._\- ]*…[._\- ]*)+/g, '…');
}

/** A text in which names stand in quotation marks, as it may be told. */
export function toldText(text: string): string {
  return text.replace(/'([^']*)'/g, (_, name: string) => `'${toldName(name)}'`);
}
