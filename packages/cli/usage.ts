import { version } from '@daypass/core';

export const usage = `daypass ${version}: identity in, day pass out

usage: node dist/cli/index.js COMMAND [OPTIONS]

  demo     a job proves who it is, gets a day pass, uses it and hands it back;
           a sandbox on this machine, no account anywhere
             --json      one JSON document for machines
  doctor   looks at the job it runs in and says what would go wrong
             --provider NAME   tries a whole exchange and gives it back; the
                               inputs of that action are options: --role R
             --audience A      only mints an identity token for A
             --json            one JSON document, on the last line
  sandbox  an issuer, AWS and a Vault on this machine, until it is interrupted
             --variables FILE  write the variables that lead to it there
             --repository R --ref R --environment E --event E
                               the job that its identity tokens name
  lint     finds static secrets; exit code 0 clean, 1 findings, 2 not done
             [PATH]            default the current folder; - is standard input;
                               all inputs of actions/lint are options
             --scan WHAT       auto, tree, range, staged, history
             --base R --head R revisions; mean a range
             --report F[=FILE] text, json, jsonl, sarif, junit,
                               gitlab-secret-detection, gitlab-code-quality
             --accept PATH:LINE, --accept-all, --import (what other
               scanners let stay) --owner O --reason R [--expires 90d]
             --config FILE     default daypass.yml, at the root
             --prune           take stale and expired entries out
             --explain all|PATH:LINE  why each finding and suppression is one
             --why FILE:LINE   why this line is a finding, or is none
             --staged          what is staged; --install-hook before each commit
  version  the version
  help     this text
`;
