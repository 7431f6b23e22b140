#!/bin/sh
# daypass on PATH: fetched once for a runner's folder, and used only when its digest is the one that stands here.
set +x
daypass_fail() { echo "daypass: $1" >&2; exit 2; }
daypass_digest() {
  if command -v sha256sum > /dev/null 2>&1; then sha256sum < "$1" | cut -d ' ' -f 1
  elif command -v shasum > /dev/null 2>&1; then shasum -a 256 < "$1" | cut -d ' ' -f 1
  elif command -v openssl > /dev/null 2>&1; then openssl dgst -sha256 -r < "$1" | cut -d ' ' -f 1
  elif command -v node > /dev/null 2>&1; then node -p 'require("crypto").createHash("sha256").update(require("fs").readFileSync(0)).digest("hex")' < "$1"
  else daypass_fail 'this image has neither sha256sum, shasum, openssl nor node: what is fetched cannot be checked; add one of them to it'; fi
}
daypass_get() {
  daypass_part="$2.$$"
  case $1 in
    /*) cp -- "$1" "$daypass_part" || daypass_fail "there is no file $1" ;;
    *)
      # The instance's own registry may be private; no other host gets the job's token, also where the registry leads on to one.
      daypass_token=
      case $1 in "${CI_API_V4_URL:-}"/*) daypass_token=${CI_JOB_TOKEN:-} ;; esac
      if command -v curl > /dev/null 2>&1; then
        daypass_location=$(printf '%s' "${daypass_token:+header = \"JOB-TOKEN: $daypass_token\"}" | curl -fsS --retry 3 --connect-timeout 10 --max-time 120 -K - -o "$daypass_part" -w '%{redirect_url}' -- "$1") &&
          if [ -n "$daypass_location" ]; then curl -fsSL --retry 3 --connect-timeout 10 --max-time 120 -o "$daypass_part" -- "$daypass_location"; fi
      elif command -v node > /dev/null 2>&1; then
        daypass_token=$daypass_token node -e '
          const [url, file] = process.argv.slice(1), token = process.env.daypass_token, signal = AbortSignal.timeout(120000);
          fetch(url, { headers: token ? { "job-token": token } : {}, redirect: "manual", signal })
            .then((answer) => (answer.headers.has("location") ? fetch(new URL(answer.headers.get("location"), url), { signal }) : answer))
            .then(async (answer) => { if (!answer.ok) throw new Error(`HTTP ${answer.status}`); require("fs").writeFileSync(file, Buffer.from(await answer.arrayBuffer())); })
            .catch(({ message, cause }) => { console.error(cause?.message ?? message); process.exit(1); });' "$1" "$daypass_part"
      elif [ -n "$daypass_token" ]; then daypass_fail 'this image has no curl (wget would show the job token to every process): add it, or give the address of a mirror'
      elif command -v wget > /dev/null 2>&1; then wget -q -T 60 -O "$daypass_part" -- "$1"
      else daypass_fail 'this image has neither curl nor wget: add one of them to it'; fi || { rm -f "$daypass_part"; daypass_fail "could not fetch $1: see that this job can reach it, or give the address of a mirror"; }
      ;;
  esac
  daypass_found=$(daypass_digest "$daypass_part")
  if [ "$daypass_found" != "$3" ]; then
    rm -f "$daypass_part"
    daypass_fail "what $1 gave has the digest $daypass_found, not $3: not run"
  fi
  mv -f "$daypass_part" "$2"
}
DAYPASS_HOME=$(umask 077; mkdir -p "$CI_PROJECT_DIR.tmp/daypass-cli" 2> /dev/null && echo "$CI_PROJECT_DIR.tmp/daypass-cli" || { mkdir -p "/tmp/daypass-cli-$CI_JOB_ID" && [ -O "/tmp/daypass-cli-$CI_JOB_ID" ] && echo "/tmp/daypass-cli-$CI_JOB_ID"; }) || daypass_fail "there is no folder to keep the command line in: neither $CI_PROJECT_DIR.tmp/daypass-cli nor /tmp/daypass-cli-$CI_JOB_ID can be made"
if [ "$(node -p 'typeof process.getBuiltinModule' 2> /dev/null)" = function ]; then
  daypass_file=$DAYPASS_HOME/@DIGEST@.js
  [ -f "$daypass_file" ] && [ "$(daypass_digest "$daypass_file")" = @DIGEST@ ] || daypass_get "$DAYPASS_CLI_URL" "$daypass_file" @DIGEST@
  printf '#!/bin/sh\nexec node "%s" "$@"\n' "$daypass_file" > "$DAYPASS_HOME/daypass"
elif [ -n "$DAYPASS_BINARY_URL" ] && [ -n "$DAYPASS_BINARY_SHA256" ]; then
  daypass_file=$DAYPASS_HOME/$DAYPASS_BINARY_SHA256
  [ -f "$daypass_file" ] && [ "$(daypass_digest "$daypass_file")" = "$DAYPASS_BINARY_SHA256" ] || daypass_get "$DAYPASS_BINARY_URL" "$daypass_file" "$DAYPASS_BINARY_SHA256"
  chmod 700 "$daypass_file"
  printf '#!/bin/sh\nexec "%s" "$@"\n' "$daypass_file" > "$DAYPASS_HOME/daypass"
else daypass_fail 'this image has no Node 20.16, 22.3 or later (Alpine 3.21 or later: apk add nodejs): add it, or give both binary-url and binary-sha256'; fi
chmod 700 "$DAYPASS_HOME/daypass"
export DAYPASS_HOME PATH="$DAYPASS_HOME:$PATH"
# An instance with a certificate of its own tells it by this file.
[ -n "${NODE_EXTRA_CA_CERTS:-}" ] || [ ! -f "${CI_SERVER_TLS_CA_FILE:-}" ] || export NODE_EXTRA_CA_CERTS="$CI_SERVER_TLS_CA_FILE"
