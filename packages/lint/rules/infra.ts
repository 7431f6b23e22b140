import type { Rule } from './rule.ts';
import { rule } from './rule.ts';

const secrets = 'the secrets of its project or workplace';
const errors = 'projects and errors of the organization, with what they hold';

/** Vaults, infrastructure as code, networks, monitoring. */
export const rules: readonly Rule[] = [
  rule('vault-root-token', '', 'hvs.{B24}', 'everything in the Vault', 'vault token revoke', {
    entropy: 3.2,
    instead: 'vault',
  }),
  rule('vault-service-token', '', 'hvs.{U90-200}', 'the secrets that its policies name', 'vault token revoke', {
    instead: 'vault',
  }),
  rule('vault-batch-token', '', 'hvb.{U138-300}', 'the secrets that its policies name', 'it expires; rotate what made it', {
    instead: 'vault',
  }),
  rule('vault-recovery-token', '', 'hvr.{U90-200}', 'Vault in recovery mode', 'vault token revoke', {
    instead: 'vault',
  }),
  rule('vault-legacy-token', 'Vault token', 's.{B24}', 'the secrets that its policies name', 'vault token revoke', {
    isSelfMade: true,
    near: ['vault', 'x-vault-token', 'bao'],
    instead: 'vault',
  }),
  rule(
    'terraform-token',
    'HCP Terraform token',
    '{B14}.atlasv1.{U60-70}',
    'workspaces, with their state and variables',
    'HCP Terraform: User settings, Tokens',
  ),
  rule('doppler-token', '', 'dp.(pt|sa|ct|scim|audit).{B40-44}', secrets, 'Doppler: Access, tokens'),
  rule('doppler-service-token', '', 'dp.st.{B40-44}', secrets, 'Doppler: Access, service tokens'),
  rule('doppler-config-token', 'Doppler service token', 'dp.st.{P2-35}.{B40-44}', secrets, 'Doppler: Access, service tokens'),
  rule(
    'onepassword-token',
    '1Password service account token',
    'ops_eyJ{X250-2000}',
    'the vaults that the service account may read',
    '1Password: Service accounts',
  ),
  rule(
    'onepassword-secret-key',
    '1Password secret key',
    'A3-{G6}-{G6}-{G5}-{G5}-{G5}-{G5}',
    'with the password, the account’s vaults',
    '1Password: regenerate the secret key',
  ),
  rule(
    'onepassword-secret-key-long',
    '1Password secret key',
    'A3-{G6}-{G11}-{G5}-{G5}-{G5}',
    'with the password, the account’s vaults',
    '1Password: regenerate the secret key',
  ),
  rule('infisical-token', '', 'st.{h20-60}.{h20-70}.{h20-70}', 'the secrets of its project', 'Infisical: Service tokens', {
    near: ['infisical'],
  }),
  rule('pulumi-token', '', 'pul-{h40}', 'stacks, with their state and secrets', 'pulumi: Access tokens'),
  rule('age-key', 'age secret key', 'AGE-SECRET-KEY-1{G58}', 'all that is encrypted for it', 'make a new key and encrypt again', {
    isSelfMade: true,
  }),
  rule(
    'tailscale-key',
    '',
    'tskey-(api|auth|client|scim|webhook)-{B7-24}-{B9-60}',
    'the network: new devices, or its settings',
    'Tailscale: Settings, Keys',
  ),
  rule(
    'tailscale-key-old',
    'Tailscale key',
    'tskey-{L12}-{B20-24}',
    'the network: new devices, or its settings',
    'Tailscale: Settings, Keys',
  ),
  rule('ngrok-token', 'ngrok token', '{D1}{B26}_{B20-23}', 'tunnels in the account’s name', 'ngrok: Authtokens', {
    near: ['ngrok', 'authtoken'],
    entropy: 3.4,
  }),
  rule('teleport-token', '', '{h32}', 'joining the cluster as a node, while it is valid', 'tctl tokens rm', {
    near: ['teleport'],
  }),
  rule('openshift-token', 'OpenShift token', 'sha256~{U43}', 'the cluster, as its user', 'oc delete oauthaccesstoken'),
  rule('dynatrace-token', '', 'dt0{a1}{D2}.{G24}.{G64}', 'the monitored data and settings, within its scopes', 'Dynatrace: Access tokens'),
  rule('datadog-key', 'Datadog API key', '{h32}', 'sending data to the account', 'Datadog: Organization settings, API keys', {
    near: ['datadog', 'dd_api_key', 'dd-api-key', 'dd_client'],
  }),
  rule(
    'datadog-app-key',
    'Datadog application key',
    '{h40}',
    'with an API key, the account’s data and settings',
    'Datadog: Application keys',
    { near: ['datadog', 'dd_app_key', 'dd_application'] },
  ),
  rule(
    'datadog-token',
    'Datadog access token',
    'ddpat_{B22}_{B43}',
    'the account’s data and settings, as its owner',
    'Datadog: Personal access tokens',
  ),
  rule('newrelic-user-key', 'New Relic user key', 'NRAK-{G27}', 'the account’s data and settings, as its owner', 'New Relic: API keys'),
  rule('newrelic-insert-key', 'New Relic insert key', 'NRII-{U32}', 'sending data to the account', 'New Relic: API keys'),
  rule('newrelic-browser-key', 'New Relic browser key', 'NRJS-{h19}', 'sending data of browsers', 'public by design', {
    verdict: 'indicator',
  }),
  rule('newrelic-license-key', 'New Relic license key', '{i36}NRAL', 'sending data to the account', 'New Relic: API keys'),
  rule('newrelic-admin-key', 'New Relic admin key', 'NRAA-{h27}', 'the account’s administration', 'New Relic: API keys'),
  rule('newrelic-id', 'New Relic API id', '{G64}', 'the account’s administration', 'New Relic: API keys', {
    near: ['newrelic', 'new_relic', 'new-relic'],
    entropy: 3.5,
  }),
  rule(
    'grafana-service-token',
    'Grafana service account token',
    'glsa_{B32}_{i8}',
    'dashboards and data sources, within its role',
    'Grafana: Service accounts',
    { checksum: 'hexLittle', documented: true },
  ),
  rule('grafana-cloud-token', 'Grafana Cloud token', 'glc_{X32-400}', 'the stacks that its policy names', 'Grafana Cloud: Access policies'),
  rule('grafana-key', 'Grafana API key', 'eyJrIjoi{B70-400}', 'dashboards and data sources, within its role', 'Grafana: API keys'),
  rule('honeycomb-key', '', 'hc(a|b|c|d|x)ik_{L58}', 'the environment’s data', 'Honeycomb: API keys'),
  rule('honeycomb-key-old', 'Honeycomb key', '{B22-32}', 'the environment’s data', 'Honeycomb: API keys', {
    near: ['honeycomb'],
    entropy: 3.2,
  }),
  rule('sentry-org-token', 'Sentry organization token', 'sntrys_eyJpYXQiO{X60-400}(==|=|)_{X43}', errors, 'Sentry: Auth tokens'),
  rule('sentry-user-token', '', 'sntryu_{h64}', errors, 'Sentry: Auth tokens'),
  rule('sentry-token', '', '{h64}', errors, 'Sentry: Auth tokens', {
    near: ['sentry'],
  }),
  rule('sumologic-key', 'Sumo Logic access id', 'su{B12}', 'nothing by itself: it names a key', 'Sumo Logic: Access keys', {
    near: ['sumo', 'sumologic'],
    verdict: 'indicator',
  }),
  rule('sumologic-secret', 'Sumo Logic access key', '{B64}', 'with its id, the account’s logs', 'Sumo Logic: Access keys', {
    near: ['sumo', 'sumologic'],
    entropy: 3.8,
  }),
  rule('pagerduty-key', 'PagerDuty API key', 'u+{U18}', 'incidents and schedules', 'PagerDuty: API access keys', {
    near: ['pagerduty', 'pager_duty', 'pd_api'],
  }),
  rule('pagerduty-key-old', 'PagerDuty API key', '{U20}', 'incidents and schedules', 'PagerDuty: API access keys', {
    near: ['pagerduty', 'pager_duty', 'pd_api'],
    entropy: 3.2,
  }),
  rule(
    'launchdarkly-key',
    'LaunchDarkly token',
    '(api|sdk)-{uuid}',
    'feature flags of the account or environment',
    'LaunchDarkly: Authorization',
  ),
  rule('launchdarkly-token', 'LaunchDarkly token', '{U40}', 'feature flags of the account or environment', 'LaunchDarkly: Authorization', {
    near: ['launchdarkly'],
    entropy: 3.4,
  }),
  rule('rollbar-token', '', '{h32}', 'the project’s errors, within its scopes', 'Rollbar: Project access tokens', {
    near: ['rollbar'],
  }),
  rule('posthog-key', 'PostHog key', 'ph(x|s|a|r)_{U40-60}', 'the project’s data, as its owner', 'PostHog: Personal API keys'),
  rule('posthog-project-key', 'PostHog project key', 'phc_{U40-60}', 'sending events', 'public by design', { verdict: 'indicator' }),
  rule('prefect-key', 'Prefect API key', 'pnu_{B36}', 'flows and their blocks, as its owner', 'Prefect: API keys'),
  rule('rootly-key', 'Rootly API key', 'rootly_{h64}', 'incidents of the organization', 'Rootly: API keys'),
  rule('apify-token', '', 'apify_api_{B36}', 'actors and their data, at the account’s cost', 'Apify: Settings, Integrations', {
    checksum: 'base62Lower',
  }),
  rule('nats-seed', 'NATS seed', 'S(A|U|O|C|N|X){S56}', 'signing as the account, user or operator', 'make new keys with nsc', {
    isSelfMade: true,
  }),
  rule('rancher-token', '', 'token-{L5}:{L54}', 'the clusters, as its owner', 'Rancher: API keys'),
  rule('kraken-key', '', '{X86}==', 'the account’s balances and orders', 'Kraken: API', { near: ['kraken'] }),
  rule('squarespace-token', '', '{uuid}', 'orders and products of the site', 'Squarespace: Developer tools', {
    near: ['squarespace'],
  }),
  rule('zerotier-token', 'ZeroTier token', '{B32}', 'the networks: members and settings', 'ZeroTier: API access tokens', {
    near: ['zerotier'],
    entropy: 3.2,
  }),
  rule('sidekiq-secret', 'Sidekiq credentials', '{h8}:{h8}', 'downloads of the paid packages', 'ask contribsys.com', {
    near: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com', 'contribsys'],
  }),
  rule('adafruit-key', 'Adafruit IO key', 'aio_{B28}', 'feeds and devices of the account', 'Adafruit IO: My key'),
  rule('openweather-key', 'OpenWeather key', '{h32}', 'the API, at the account’s quota', 'OpenWeather: API keys', {
    near: ['openweather', 'weather_api', 'pyowm', 'appid'],
  }),
  rule('blynk-token', '', '{U32}', 'the device: its data and its pins', 'Blynk: Device info', { near: ['blynk'], entropy: 3.2 }),
  rule('thingsboard-token', 'ThingsBoard token', '{U20}', 'sending data as the device', 'ThingsBoard: Manage credentials', {
    near: ['thingsboard'],
    entropy: 3,
  }),
];
