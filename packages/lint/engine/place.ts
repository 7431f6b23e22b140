/** Where values are made up: tests, examples, pages of documentation, what is vendored with them. */
const made =
  /(?:^|[/\\])(?:(?:[\w.-]*[-_.])?(?:tests?|testing|testsuite|fixtures|mocks)(?:[-_.]?(?:suites?|data|utils?|vectors?|cases?|files?|support))?|proptest-regressions|__tests?__|__mocks__|__fixtures__|tests?|testing|test[-_]?data|test[-_]?utils?|test[-_]?suite|specs?|e2e|fixtures?|mocks?|cassettes|golden|snapshots?|examples?|samples?|demos?|docs?(?:[-_]src)?|documentation|tutorials?|bench(?:es|marks?)?|node_modules|vendor)[/\\]|(?:^|[/\\])(?:tests?[-_][^/\\]*|conftest|tests?|[^/\\]*(?:[._-]test|[._-]tests|[._-]spec|Tests?|_testing|[^/\\]*vectors?[^/\\]*|[._-]kat|[._-]tests?[._-][^/\\]*|[._-]examples?[-_.]?\d*|[._-]mock|[._-]example|[._-]sample))\.[A-Za-z0-9]+$|\.(?:example|sample|template|dist|snap|rst)$/;

/** Whether a file stands where values are made up. What nobody can make up, a vendor's token, is a secret there too. */
export function isMadeUpPlace(path: string): boolean {
  return made.test(path);
}

const document =
  /\.(?:md|mdx|markdown|adoc|asciidoc|rst|textile|rdoc|pod|html?)$|(?:^|[/\\])(?:readme|metadata|pkg-info|changelog|changes|history|contributing)[^/\\]*$|(?:^|[/\\])man\d?[/\\][^/\\]*\.\d$/i;

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
  /(?:^|[/\\])(?:\.daypass-ignore|\.cargo-checksum\.json|RECORD|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|go\.sum|poetry\.lock|Pipfile\.lock|uv\.lock|Gemfile\.lock|Podfile\.lock|mix\.lock|flake\.lock)$|\.(?:min\.js|min\.css|map|svg|css|lock|pb\.go|po|pot|ipa|wasm)$/i;

/** Whether a file is made by a machine, of hashes and names. */
export function isMachineMade(path: string): boolean {
  return quiet.test(path);
}

/** All that the engine makes of a path: contents at paths of one kind are judged alike. */
export function kindOf(path: string): string {
  return [isMadeUpPlace, isDocument, isCode, isMachineMade].map((is) => Number(is(path))).join('');
}
