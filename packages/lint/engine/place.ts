/** Where values are made up: tests, examples, pages of documentation, what is vendored with them; folders in lower case, and files. */
const madeFolder =
  /(?:^|[/\\])(?:(?:[\w.-]*[-_.])?(?:tests?|testing|testsuite|selftests?|fixtures?|mocks?|examples?|samples?|demos?|fuzz(?:er|ing)?)(?:[-_.]?(?:suites?|data|utils?|vectors?|cases?|files?|support|harness|prog(?:ram)?s?))?|proptest-regressions|__(?:tests?|mocks|fixtures)__|tests?[-_][\w.-]+|[a-z]{2,}(?<!la|con|at|pro|de|es)tests?|x?t|torture|regress(?:ions?)?|integration|molecule|specs?|e2e|cassettes|golden|snapshots?|docs?(?:[-_](?:src|xml|html))?|documentation|tutorials?|bench(?:es|marks?)?|node_modules|vendor)[/\\]/;
const madeFile =
  /(?:^|[/\\])(?:tests?[-_][^/\\]*|conftest|tests?|mocks?|samples?|examples?|[^/\\]*(?:[._-]test|[._-]tests|[._-]spec|Test(?:s|Case|Base|Helper|Utils?|Data)?|_testing|[^/\\]*vectors?[^/\\]*|[._-]kat|[._-](?:self)?tests?[._-][^/\\]*|[._-]examples?[-_.]?\d*|[._-]mock|[._-]example|[._-]sample))\.[A-Za-z0-9]+$|\.(?:example|sample|template|dist|snap|rst|t)$/;

/** Whether a file stands where values are made up. What nobody can make up, a vendor's token, is a secret there too. */
export function isMadeUpPlace(path: string): boolean {
  return madeFolder.test(path.toLowerCase()) || madeFile.test(path);
}

const document =
  /\.(?:md|mdx|markdown|adoc|asciidoc|rst|textile|rdoc|pod|org|texi(?:nfo)?|wiki|scrbl|man|mdoc|html?)$|(?:^|[/\\])(?:readme|metadata|pkg-info|changelog|changes|history|contributing)[^/\\]*$|(?:^|[/\\])(?:[\w-]*news|building|hacking|usage|faq)(?:\.\w+)?$|(?:^|[/\\])(?:doc\.go|(?:swagger|openapi)[^/\\]*\.(?:ya?ml|json))$|(?:^|[/\\])man(?:\d|pages)?[/\\][^/\\]*\.(?:\d\w*|xml)$/i;

/** Whether a file is there to be read: the passwords in it are mostly examples. */
export function isDocument(path: string): boolean {
  return document.test(path);
}

const code =
  /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|scala|cs|vb|cpp|cc|cxx|c|h|hh|hpp|hxx|inl|rb|rbs|php|phtml|inc|rs|swift|m|mm|lua|nse|pl|pm|dart|groovy|gradle|vue|svelte|exs?|erl|hrl|cljs?|el|lisp|scm|rkt|mli?|r|jl|hs|fs|nim|tcl|pas|asn1?|idl|sol|ps1|psm1|scss|sass|less)$/i;

/** Whether what is not quoted is a name or an expression there. */
export function isCode(path: string): boolean {
  return code.test(path.replace(/\.(?:template|tmpl|tpl|in|dist|orig)$/, ''));
}

const quiet =
  /(?:^|[/\\])(?:\.daypass-ignore|\.cargo-checksum\.json|RECORD|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|go\.(?:sum|mod|work)|poetry\.lock|Pipfile\.lock|uv\.lock|Gemfile\.lock|Podfile\.lock|mix\.lock|flake\.lock)$|\.(?:min\.js|min\.css|map|svg|css|lock|pb\.go|po|pot|g?mo|elc|ipa|wasm|vdproj|jpe?g|png|gif)$/i;

/** Whether a file is made by a machine, of hashes and names. */
export function isMachineMade(path: string): boolean {
  return quiet.test(path);
}

const languages =
  'ar|az|be|bg|bn|bs|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fil|fr|ga|gl|he|hi|hr|hu|hy|id|it|ja|ka|kk|km|ko|lt|lv|mk|ml|mn|mr|ms|nb|ne|nl|nn|pa|pl|pt|ro|ru|sk|sl|sq|sr|sv|sw|ta|te|th|tl|tr|uk|ur|uz|vi|zh';
const translation = new RegExp(
  String.raw`(?:^|[/\\])(?:(?:translations?|_?locales?|locali[sz]ations?|i18n|l10n|langs?|languages?|nls|[\w-]+\.lproj|values(?:-[\w-]+)?)[/\\]|(?:[\w.-]*[._-])?(?:${languages})(?:[-_][a-z]{2,4})?\.(?:json5?|ya?ml|properties|php|[jt]s|arb|strings|resx|xli?ff?|ftl|toml|ini|inc|lua)$)`,
  'i',
);

/** Whether a file says in a language what people read: beside `password` stands the word for it. */
export function isTranslation(path: string): boolean {
  return translation.test(path);
}

/** All that the engine makes of a path: contents at paths of one kind are judged alike. */
export function kindOf(path: string): string {
  const unpacked = unpackedPath(path);
  const is = [isMadeUpPlace, isDocument, isCode, isMachineMade, isTranslation].map((one) => Number(one(unpacked)));
  return [...is, ownWay.exec(unpacked)?.[0]].join('');
}

/** What says in a way of its own where it documents, tests or translates. */
const ownWay = /\.(?:pyi?|rs|go|rbs?|pot?)$/;

/** The name of what is packed alone: `tool.1.gz` is judged as `tool.1`. */
function unpackedPath(path: string): string {
  return path.replace(/\.(?:gz|bz2|xz|zst)$/i, '');
}

/** The path that a content is judged by: of a script without an ending that of its language, by its first line. */
export function judgedPath(path: string, bytes: Buffer): string {
  const unpacked = unpackedPath(path);
  if (bytes[0] !== 35 || bytes[1] !== 33 || isCode(unpacked)) return unpacked;
  const name = /^#!.*(python|perl|ruby|node|php|lua|tclsh|escript|Rscript)/.exec(bytes.toString('latin1', 0, 100))?.[1];
  return name === undefined ? unpacked : `${unpacked}.${name === 'python' ? 'py' : 'pl'}`;
}
