/** The ways in which files of all kinds give a name its value (assignment.ts). */

/** What stands between a name and its value: the rest of its brackets and quotes, an operator, perhaps a type. */
const between = {
  closers: String.raw`(?:\\{0,3}["'\`]|[\])}]|\[\d{0,4}\]){0,3}`,
  parameter: String.raw`([ \t]{0,4}:[ \t]{0,4}(?:\{[ \t]{0,4}|\{?\r?\n(?:[ \t]{1,40}["']?(?:Description|Type|NoEcho|MinLength|MaxLength|AllowedPattern|ConstraintDescription)["']?[ \t]{0,4}:[^\n]{0,200}\n){0,7}[ \t]{1,40})["']?(?:Default|[vV]alue)["']?[ \t]{0,4}:[ \t]{0,4})`,
  operator: String.raw`(?:[ \t]{1,4}\{ ?get;[^{}\n]{0,40}\})?[ \t]{0,20}\??((?:\|\||\?\?|\/\/)=|->(?=[ \t]{0,4}["'])|:{1,3}=|=>|={1,3}|!={1,2}|<-|:-|:(?!:))[ \t]{0,20}(?:(?:(?:&(?:'\w{1,10} )?)?[A-Z]?[a-z]{2,9}\??|[A-Za-z][\w.|<>[\] ]{2,40}[ \t])[ \t]?=[ \t]?(?=["'\`[(]|[A-Z]\w{2,20}\())?`,
  type: String.raw`([ \t]{1,4}(?:[Aa]s[ \t])?[Ss]tring[ \t]{0,4}=[ \t]{0,4})`,
  attribute: String.raw`((?:[ \t]{1,4}[\w-]{1,20}=["'][^"'\n]{0,60}["']){0,3}[ \t]{1,4}(?:value|content)=)`,
  variable: String.raw`([ \t]{1,4}\{\s{1,20}(?:(?:type|description|sensitive)\b[^\n]{0,80}\n\s{1,20}){0,3}default[ \t]{0,8}=[ \t]{0,8})`,
  pair: String.raw`((?:[ \t]{0,4},[ \t]{0,4}|[ \t]{0,4},?\r?\n[ \t]{0,40})["']?(?:[pP]arameter)?[vV]alue["']?[ \t]{0,4}[:=][ \t]{0,4})`,
  option: String.raw`(,\s{0,40}(?:\w{1,20}=[\w.]{1,30},\s{0,40}){0,3}default=)(?=["'])`,
  call: String.raw`([({])[ \t]{0,4}(?=["'])`,
  element: String.raw`((?<=["'])(?:[ \t][^<>\n]{0,100})?>(?:\s{0,40}<value>)?|</[\w-]{1,20}>\s{0,40}<(?!type>)[\w-]{1,20}>)(?=[^<>\s])`,
  comma: String.raw`(,)[ \t]{0,4}(?:default(?:Value)?[ \t]{0,2}[:=][ \t]{0,2})?(?=["'\`])`,
  otherwise: String.raw`[ \t]{1,4}((?<=[)\]][ \t]{1,4})or|(?<=["'][ \t]{1,4})to|\|\||\?\?)[ \t]{1,4}(?=["'])`,
  dash: String.raw`[ \t]{1,4}-[ \t]{1,4}(?=["'\w])`,
  verb: String.raw`[ \t]{1,4}(?:(?:for|of|to)(?:[ \t][\w'-]{1,15}){1,4}[ \t](?=\w{2,3}[ \t]{1,4}\w))?(is|are|->)[ \t]{1,4}(?=["'\`\w])`,
  space: String.raw`[ \t]{1,8}(?=["'\`\w]|@")`,
};
const { closers, ...ways } = between;
export const behind = new RegExp(`${closers}(?:${Object.values(ways).join('|')})`, 'y');

/** What stands before a value: a line break, an anchor or a type of YAML, brackets, a prefix of its quote. */
const before = {
  line: String.raw`(?:(?:[>|][+-]?)?\r?\n[ \t]{1,40}(?:- )?|\\\r?\n[ \t]{0,40}(?=[bfur]?["']))?`,
  yaml: String.raw`(?:&[\w-]{1,30}[ \t]{1,4}|!!\w{3,6}[ \t]{1,4})?`,
  brackets: String.raw`(?:\[\]byte\(|[[(][ \t]{0,4}(?:\r?\n[ \t]{1,40}(?=[bfur]?["']))?){0,2}`,
  quote: String.raw`(?:@?\$@?(?=")|@|[bfurLBFURN]{1,2}(?=["'])|&|(?:<\w{2,10}>|(?:String::from|Some|SecretStr|Buffer\.from|Field|QStringLiteral|TEXT)\((?:default=)?)(?=["']))?("""|'''|\\{0,3}["'\`])?`,
};
export const opening = new RegExp(Object.values(before).join(''), 'y');
/** Of a list over several lines. */
export const isList = /[[(][ \t]*\r?\n/;
/** What an element holds whose tag is the name. */
export const element = /(?:[ \t][^<>\x00-\x1f]{0,100})?>(?:\s{0,40}<[Vv]alue>)?(?:<!\[CDATA\[)?([^<>\x00-\x1f]{4,300}?)(?:\]\]>)?<\//y;
/** What stands in an element, up to its end. */
export const inside = /[^<>\s]{3,300}(?=<)/y;
/** A value without quotes. */
export const bare = /[^\s"'`,;<>(){}[\]&|\x00-\x1f]{3,400}/y;
/** What a long token goes on with. */
export const more = /[\w.~+/-]{1,1600}/y;
/** Words in an element, and a token behind them. */
export const lastWord = /^\{?(?:[\w-]{1,40} ){1,3}(?=[\w+/=.-]{16,}\}?$)/;

/** A call whose first argument names its second, which is its last. */
export const call = /(?:define|env|environ\.get|fetch|set|add|put|property|default|header|config|setting|option)\w{0,12}\([ \t]{0,4}["']$/i;
export const callEnd = /^[ \t\r\n]{0,6}(?:,[ \t]{0,4}(?:true|false)[ \t]{0,4})?\)/i;
/** Of a Dockerfile, of Apache. */
export const setting = /(?:^|\n)[ \t]{0,20}(?:ENV|ARG|SetEnv|#define|setenv) $/;
/** Of a file in which a setting has no sign before its value: the two are alone on a line. */
export const begin = /(?:^|\n)[ \t]{0,39}(?:setx )?$/;
export const alone = /(?=(?:[^\s\d]{0,200}\d){2})[^\s"'`,;<>(){}[\]&|]{8,200}[ \t]{0,20}(?:\r?\n|$)/y;
/** What the account is called whose password a statement sets. */
export const account = /\b(?:user|role|login)\b[^;"'\n]{0,60}$/i;
/** What names a value that stands beside it: `name: DB_PASSWORD`. */
export const naming = /(?:name|key|id|variable)(?:["']?[ \t]{0,4}[:=][ \t]{0,4}["']?|>)$/i;
/** A method that is given a secret, a variable that is made of one. */
const taking = /^(?:set|with|add)?[_A-Z]?(?:\w{1,20}[_A-Z])?(?:password|passwd|passphrase|token|secret|api_?key|secret_?key)$/i;
const asking =
  /^(?:get|has|is|find|fetch|read|load|check|verify|validate|match|compare|parse|expect|encrypt|decrypt|hash|create|new|remove|delete)/i;
/** A query of a URL, a reference with a default. */
export const inString = /(?:^|[^\s(),|&])[?&]$|\$\{$/;
/** A line of source code up to somewhere in a comment. */
export const comment = /^[ \t]*(?:\/\/|#|--|\*)|[ \t](?:\/\/|#) /;

/** Where a setting stands alone on its line, its value may hold any sign. */
export const lineStart = /^[ \t]{0,39}(?:export |set |setx |ENV |ARG |- )?$/i;
/** A value up to the end of its line. */
export const line = /[^\s"'`][^\s"'`]{2,300}?(?=["'`,;]{0,3}[ \t]{0,200}(?:\r?\n|$))/y;
/** Long, of what tokens are made of, with digits: more than a word. */
export const isLikeToken = /^(?=.*\d.*\d)[\w+/=.-]{16,}$/;
/** What tokens are made of. */
export const isToken = /^[\w.~+/-]+$/;

/** Whether a method or a variable of this name is given the secret itself. */
export function takes(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return taking.test(last) && !asking.test(last);
}
