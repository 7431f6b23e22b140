/** Where values are made up: tests, examples, pages of documentation, what is vendored with them. */
const made =
  /(?:^|[/\\])(?:(?:[\w.-]*[-_.])?(?:tests?|testing|testsuite|fixtures|mocks)(?:[-_.]?(?:suites?|data|utils?|vectors?|cases?|files?|support))?|proptest-regressions|__tests?__|__mocks__|__fixtures__|tests?|testing|test[-_]?data|test[-_]?utils?|test[-_]?suite|[a-z]{2,}(?<!la|con|at|pro|de|es)tests?|integration|molecule|fuzz(?:er|ing)?|specs?|e2e|fixtures?|mocks?|cassettes|golden|snapshots?|examples?|samples?|demos?|docs?(?:[-_]src)?|documentation|tutorials?|bench(?:es|marks?)?|node_modules|vendor)[/\\]|(?:^|[/\\])(?:tests?[-_][^/\\]*|conftest|tests?|samples?|examples?|[^/\\]*(?:[._-]test|[._-]tests|[._-]spec|Tests?|_testing|[^/\\]*vectors?[^/\\]*|[._-]kat|[._-]tests?[._-][^/\\]*|[._-]examples?[-_.]?\d*|[._-]mock|[._-]example|[._-]sample))\.[A-Za-z0-9]+$|\.(?:example|sample|template|dist|snap|rst)$/;

/** Whether a file stands where values are made up. What nobody can make up, a vendor's token, is a secret there too. */
export function isMadeUpPlace(path: string): boolean {
  return made.test(path);
}

const document =
  /\.(?:md|mdx|markdown|adoc|asciidoc|rst|textile|rdoc|pod|html?)$|(?:^|[/\\])(?:readme|metadata|pkg-info|changelog|changes|history|contributing)[^/\\]*$|(?:^|[/\\])(?:doc\.go|(?:swagger|openapi)[^/\\]*\.(?:ya?ml|json))$|(?:^|[/\\])man\d?[/\\][^/\\]*\.\d$/i;

/** Whether a file is there to be read: the passwords in it are mostly examples. */
export function isDocument(path: string): boolean {
  return document.test(path);
}

const code =
  /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kt|scala|cs|vb|cpp|cc|cxx|c|h|hpp|rb|php|rs|swift|m|mm|lua|pl|pm|dart|groovy|vue|svelte|ex|exs|clj|r|jl|hs|fs|sol|ps1|psm1)$/i;

/** Whether what is not quoted is a name or an expression there. */
export function isCode(path: string): boolean {
  return code.test(path.replace(/\.(?:template|tmpl|tpl|in|dist|orig)$/, ''));
}

const quiet =
  /(?:^|[/\\])(?:\.daypass-ignore|\.cargo-checksum\.json|RECORD|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|go\.(?:sum|mod|work)|poetry\.lock|Pipfile\.lock|uv\.lock|Gemfile\.lock|Podfile\.lock|mix\.lock|flake\.lock)$|\.(?:min\.js|min\.css|map|svg|css|lock|pb\.go|po|pot|ipa|wasm)$/i;

/** Whether a file is made by a machine, of hashes and names. */
export function isMachineMade(path: string): boolean {
  return quiet.test(path);
}

const languages =
  'ar|az|be|bg|bn|bs|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fil|fr|ga|gl|he|hi|hr|hu|hy|id|it|ja|ka|kk|km|ko|lt|lv|mk|ml|mn|mr|ms|nb|ne|nl|nn|pa|pl|pt|ro|ru|sk|sl|sq|sr|sv|sw|ta|te|th|tl|tr|uk|ur|uz|vi|zh';
const translation = new RegExp(
  String.raw`(?:^|[/\\])(?:(?:translations?|_?locales?|i18n|l10n|lang|languages?|nls|[\w-]+\.lproj|values(?:-[\w-]+)?)[/\\]|(?:[\w.-]*[._-])?(?:${languages})(?:[-_][a-z]{2,4})?\.(?:json5?|ya?ml|properties|php|[jt]s|arb|strings|resx|xli?ff?|ftl|toml|ini)$)`,
  'i',
);

/** Whether a file says in a language what people read: beside `password` stands the word for it. */
export function isTranslation(path: string): boolean {
  return translation.test(path);
}

/** All that the engine makes of a path: contents at paths of one kind are judged alike. */
export function kindOf(path: string): string {
  return [isMadeUpPlace, isDocument, isCode, isMachineMade, isTranslation].map((is) => Number(is(path))).join('');
}
