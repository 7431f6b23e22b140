import type { Rule } from './rule.ts';
import { rule } from './rule.ts';

const clusters = 'the clusters and topics that the key was made for';
const names = 'nothing by itself: it names a key';
const cloudflare = 'Cloudflare: My profile, API tokens';
const servers = 'servers and all else of the project or account';
const aws = 'aws iam delete-access-key';
const gcp = 'https://console.cloud.google.com/apis/credentials';
const azure = 'Azure portal: the resource’s Access keys, or the app’s Certificates & secrets';

/** Clouds, hosts and databases as a service. */
export const rules: readonly Rule[] = [
  rule('aws-secret-key', 'AWS secret access key', '{X40}', 'with its id, all that its user may do in AWS', aws, {
    near: [
      'aws_secret_access_key',
      'aws_secret_key',
      'aws_secret',
      'secret_access_key',
      'secretaccesskey',
      'awssecretkey',
      'aws_key',
      'aws_session',
      'aws',
    ],
    entropy: 3.8,
    instead: 'aws',
  }),
  rule('aws-key-pair', 'AWS access key', `(AKIA|ASIA){S16}(", "|', '|","|','|,|:| ){X40}`, 'whatever its IAM user may do', aws),
  rule('aws-access-key-id', 'AWS access key id', 'AKIA{S16}', 'nothing by itself: it names a key of an IAM user', aws, {
    verdict: 'indicator',
    instead: 'aws',
  }),
  rule('aws-temporary-key-id', 'AWS temporary access key id', 'ASIA{S16}', 'nothing by itself: it names a session', aws, {
    verdict: 'indicator',
    instead: 'aws',
  }),
  rule('aws-bearer-key-id', 'AWS bearer token id', 'A(BIA|CCA){S16}', 'nothing by itself: it names a bearer token', aws, {
    verdict: 'indicator',
    instead: 'aws',
  }),
  rule(
    'aws-session-token',
    'AWS session token',
    'IQoJb3JpZ2lu{X100-2000}',
    'with its key, what the session’s role may do until it expires',
    'it expires; end what made it',
    { instead: 'aws', isShortLived: true },
  ),
  rule(
    'aws-session-token-old',
    'AWS session token',
    'FwoGZXIvYXdz{X100-2000}',
    'with its key, what the session’s role may do until it expires',
    'it expires; end what made it',
    { instead: 'aws', isShortLived: true },
  ),
  rule(
    'aws-bedrock-key',
    'Amazon Bedrock API key',
    'ABSK{X109-269}',
    'models in Bedrock, at the account’s cost',
    'IAM: the user’s Bedrock API keys',
    { instead: 'aws' },
  ),
  rule(
    'aws-bedrock-short-key',
    'Amazon Bedrock API key (short-lived)',
    'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{X20-2000}',
    'models in Bedrock, at the account’s cost',
    'it expires within 12 hours',
    { instead: 'aws', isShortLived: true },
  ),
  rule('aws-mws-token', 'Amazon MWS token', 'amzn.mws.{uuid}', 'orders and listings of the seller', 'Seller Central: User permissions'),
  rule(
    'aws-cognito-pool',
    'Amazon Cognito identity pool',
    'us-east-1:{uuid}',
    'what the pool gives to guests',
    'bound what unauthenticated identities may do',
    { verdict: 'indicator' },
  ),
  rule('google-api-key', 'Google API key', 'AIzaSy{U33}', 'the Google APIs that the key is not kept from, at the project’s cost', gcp),
  rule('google-gemini-key', 'Gemini API key', 'AQ.Ab8RN6{U44}', 'models, at the project’s cost', gcp),
  rule(
    'google-oauth-token',
    'Google OAuth access token',
    'ya29.{U30-400}',
    'what its user or service account let it do, for an hour',
    'https://myaccount.google.com/connections',
    { isShortLived: true },
  ),
  rule(
    'google-refresh-token',
    'Google OAuth refresh token',
    '1//0{U40-120}',
    'new access tokens of its user',
    'https://myaccount.google.com/connections',
  ),
  rule('google-client-secret', 'Google OAuth client secret', 'GOCSPX-{U28}', 'the sign-in of the application', gcp),
  rule(
    'google-client-id',
    'Google OAuth client id',
    '{D8-16}-{L32}.apps.googleusercontent.com',
    'nothing by itself: it names the application',
    gcp,
    { verdict: 'indicator' },
  ),
  rule('google-client-secret-old', 'Google OAuth client secret', '{U24}', 'the sign-in of the application', gcp, {
    near: ['google_secret', 'google'],
    entropy: 3.3,
  }),
  rule(
    'google-hmac-key',
    'Google Cloud Storage HMAC id',
    'GOOG{G57-61}',
    'nothing by itself: it names a key of Cloud Storage',
    'gcloud storage hmac update --deactivate',
    { verdict: 'indicator' },
  ),
  rule(
    'firebase-server-key',
    'Firebase Cloud Messaging server key',
    'AAAA{U7}:{U140}',
    'messages to all users of the app',
    'Firebase console: Cloud Messaging',
  ),
  rule('azure-client-secret', 'Microsoft Entra client secret', '{T3}{D1}Q~{T31-34}', 'all that the app registration may do', azure, {
    entropy: 3.2,
  }),
  rule('azure-storage-key', 'Azure storage account key', '{X86}==', 'all data of the storage or Cosmos account', azure, {
    near: ['accountkey', 'account_key', 'storage_key', 'azure', 'sharedaccesskey', 'primarykey', 'master_key', 'cosmos'],
  }),
  rule('azure-shared-access-key', '', '{X43}=', 'the queues, hubs or devices that the key’s policy names', azure, {
    near: ['sharedaccesskey', 'shared_access_key', 'accesskey', 'servicebus'],
  }),
  rule(
    'azure-app-config',
    'Azure App Configuration secret',
    '.azconfig.io;Id={P4-60};Secret={X36-120}',
    'the configuration, with the secrets in it',
    azure,
  ),
  rule('azure-function-key', 'Azure Functions key', '{U44}AzFu{U4-8}==', 'calling the function', azure, { entropy: 3 }),
  rule('azure-search-key', 'Azure AI Search key', '{B42}AzSe{B6}', 'the search service: its indices', azure, { entropy: 3 }),
  rule('azure-registry-key', 'Azure Container Registry key', '{X42}+ACR{B6}', 'images of the registry', azure, { entropy: 3 }),
  rule('azure-openai-key', 'Azure OpenAI key', '{h32}', 'models, at the subscription’s cost', azure, {
    near: ['azure_openai', 'openai_api_key', 'cognitive', 'ocp-apim-subscription-key'],
  }),
  rule('azure-openai-key-new', 'Azure OpenAI key', '{B52}JQQJ99{B26}', 'models, at the subscription’s cost', azure, { entropy: 3 }),
  rule(
    'digitalocean-token',
    'DigitalOcean token',
    'do(p|o|r)_v1_{h64}',
    'droplets, databases and all else of the account',
    'DigitalOcean: API, Tokens',
  ),
  rule(
    'digitalocean-spaces-secret',
    'DigitalOcean Spaces secret',
    '{X43}',
    'the buckets of the account',
    'DigitalOcean: API, Spaces keys',
    { near: ['spaces_secret', 'do_spaces'] },
  ),
  rule('alibaba-key-id', 'Alibaba Cloud access key id', 'LTAI{B17-21}', names, 'Alibaba RAM: AccessKey', {
    verdict: 'indicator',
  }),
  rule('alibaba-secret', 'Alibaba Cloud access key secret', '{B30}', 'with its id, all that its user may do', 'Alibaba RAM: AccessKey', {
    near: ['alibaba', 'aliyun', 'accesskeysecret', 'access_key_secret'],
    entropy: 3.5,
  }),
  rule('tencent-key-id', 'Tencent Cloud secret id', 'AKID{B32}', names, 'Tencent CAM: API keys', {
    verdict: 'indicator',
  }),
  rule('ibm-key', 'IBM Cloud API key', '{U44}', 'all that its user or service id may do', 'ibmcloud iam api-key-delete', {
    near: ['ibm', 'ibmcloud', 'bluemix', 'softlayer'],
    entropy: 3.8,
  }),
  rule('scaleway-key-id', 'Scaleway access key', 'SCW{G17}', names, 'Scaleway IAM: API keys', {
    verdict: 'indicator',
  }),
  rule('yandex-key', 'Yandex Cloud API key', 'AQVN{U35-38}', 'what its service account may do', 'Yandex Cloud: service account, API keys'),
  rule(
    'yandex-aws-secret',
    'Yandex static key',
    'YC{U38}',
    'what its service account may do',
    'Yandex Cloud: service account, static keys',
  ),
  rule('yandex-iam-token', 'Yandex IAM token', 't1.{P30-300}.{U80-100}', 'what its service account may do', 'it expires within 12 hours', {
    isShortLived: true,
  }),
  rule('hetzner-token', 'Hetzner Cloud token', '{B64}', servers, 'Hetzner console: Security, API tokens', {
    near: ['hetzner', 'hcloud'],
    entropy: 3.8,
  }),
  rule('linode-token', '', '{h64}', servers, 'Linode: Profile, API tokens', {
    near: ['linode'],
  }),
  rule('vultr-key', 'Vultr API key', '{G36}', servers, 'Vultr: Account, API', { near: ['vultr'] }),
  rule('fly-token', 'Fly.io token', 'fo1_{U43}', 'the apps or the organization that it was made for', 'fly tokens revoke'),
  rule('fly-macaroon', 'Fly.io token', 'fm2_{X100-2000}', 'the apps or the organization that it was made for', 'fly tokens revoke'),
  rule('heroku-key', 'Heroku API key', 'HRKU-AA{U58}', 'apps, with their settings and data', 'heroku authorizations:revoke'),
  rule('heroku-key-old', 'Heroku API key', '{uuid}', 'apps, with their settings and data', 'heroku authorizations:revoke', {
    near: ['heroku'],
  }),
  rule('render-key', 'Render API key', 'rnd_{B28}', 'services, with their variables', 'Render: Account settings, API keys'),
  rule('railway-token', '', '{uuid}', 'projects, with their variables', 'Railway: Account, Tokens', {
    near: ['railway_token', 'railway_api_token'],
  }),
  rule('vercel-token', '', 'vc(p|k|a|i|r)_{B56}', 'projects and deployments, with their variables', 'Vercel: Account settings, Tokens', {
    checksum: 'base62',
  }),
  rule('netlify-token', '', 'nfp_{B36-40}', 'sites and deployments, with their variables', 'Netlify: User settings, Applications'),
  rule(
    'netlify-token-old',
    'Netlify token',
    '{U40-46}',
    'sites and deployments, with their variables',
    'Netlify: User settings, Applications',
    { near: ['netlify'], entropy: 3.8 },
  ),
  rule('cloudflare-token', 'Cloudflare API token', 'cf(k|ut|at)_{B40}{h8}', 'the zones and services that it was made for', cloudflare, {
    checksum: 'hex',
    documented: true,
  }),
  rule('cloudflare-origin-key', 'Cloudflare origin CA key', 'v1.0-{h24}-{h146}', 'certificates for the zone’s origins', cloudflare),
  rule('cloudflare-global-key', 'Cloudflare global API key', '{h37}', 'all of the account', cloudflare, {
    near: ['cloudflare', 'cf_api', 'x-auth-key'],
  }),
  rule('cloudflare-token-old', 'Cloudflare API token', '{U40}', 'the zones and services that it was made for', cloudflare, {
    near: ['cloudflare', 'cf_api', 'cf_token'],
    entropy: 3.6,
  }),
  rule('fastly-token', '', '{U32}', 'the services: configuration and purges', 'Fastly: Account, API tokens', {
    near: ['fastly'],
    entropy: 3.4,
  }),
  rule('supabase-token', '', 'sbp_{L40}', 'all projects of the account', 'Supabase: Account, Access tokens'),
  rule(
    'supabase-secret-key',
    '',
    'sb_secret_{U31}',
    'the project’s database, past row-level security',
    'Supabase: Project settings, API keys',
  ),
  rule('neon-key', 'Neon API key', 'napi_{L64}', 'all databases of the account', 'Neon: Account settings, API keys'),
  rule(
    'planetscale-token',
    'PlanetScale token',
    'pscale_tkn_{P32-64}',
    'the databases that it was made for',
    'pscale service-token delete',
  ),
  rule(
    'planetscale-password',
    'PlanetScale password',
    'pscale_pw_{P32-64}',
    'the databases that it was made for',
    'pscale password delete',
  ),
  rule(
    'planetscale-oauth',
    'PlanetScale OAuth token',
    'pscale_oauth_{P32-64}',
    'the databases that it was made for',
    'PlanetScale: Settings, OAuth',
  ),
  rule(
    'mongodb-atlas-secret',
    'MongoDB Atlas service account secret',
    'mdb_sa_sk_{U40}',
    'the organization’s clusters, as the service account',
    'Atlas: Access manager',
  ),
  rule('databricks-token', '', 'dapi{h32}', 'notebooks, clusters and data, as its owner', 'Databricks: User settings, Access tokens'),
  rule('confluent-secret', '', 'cflt{X60}', clusters, 'confluent api-key delete'),
  rule('confluent-secret-old', 'Confluent secret', '{X64}', clusters, 'confluent api-key delete', { near: ['confluent'], entropy: 4 }),
  rule('confluent-key', 'Confluent access token', '{L16}', clusters, 'confluent api-key delete', { near: ['confluent'], entropy: 3 }),
  rule(
    'cockroach-key',
    'CockroachDB Cloud key',
    'CCDB1_{B22}_{B40}',
    'the organization’s clusters',
    'CockroachDB Cloud: Access management',
  ),
  rule('clickhouse-key', 'ClickHouse Cloud secret', '4b1d{B38}', 'the organization’s services', 'ClickHouse Cloud: API keys'),
  rule('datastax-token', 'DataStax Astra token', 'AstraCS:{B24}:{h64}', 'the organization’s databases, within its role', 'Astra: Tokens'),
  rule('elastic-key', 'Elastic Cloud API key', 'essu_{X40-200}', 'the organization’s deployments', 'Elastic Cloud: API keys'),
  rule('pinecone-key', 'Pinecone API key', 'pcsk_{B5-6}_{B63}', 'the project’s indices', 'Pinecone: API keys'),
  rule('exoscale-key', '', 'EXO{h24}', names, 'exo iam api-key delete', { verdict: 'indicator' }),
  rule('upcloud-token', 'UpCloud token', 'ucat_{G26}', servers, 'UpCloud: API tokens'),
  rule('aiven-token', '', '{X372}', 'the account’s services and their data', 'avn user access-token revoke', {
    near: ['aiven'],
  }),
  rule('salad-key', 'Salad Cloud key', 'salad_cloud_user_{B30-60}', 'machines, at the account’s cost', 'Salad portal: API access'),
  rule(
    'zuplo-key',
    'Zuplo API key',
    'zpka_{h32}_{h8}',
    'the API that it was issued for, as its consumer',
    'Zuplo: the consumer’s API keys',
    { checksum: 'hex' },
  ),
  rule('redis-cloud-key', 'Redis Cloud key', 'S{L40}', 'the account’s databases', 'Redis Cloud: Access management', {
    near: ['redis_cloud', 'rediscloud'],
  }),
];
