import type { Rule } from './rule.ts';
import { rule } from './rule.ts';

const posting = 'posting into the channel';
const mail = 'sending mail in the domain’s name';
const slack = 'https://api.slack.com/apps, or auth.revoke';

/** Messages, documents, customers, money. */
export const rules: readonly Rule[] = [
  rule('slack-bot-token', '', 'xoxb-{U24-100}', 'channels and messages that the bot may see', slack),
  rule('slack-user-token', '', 'xoxp-{D6-13}-{D6-13}-{U14-80}', 'messages and files as its user', slack),
  rule('slack-app-token', '', 'xapp-{D1}-{G8-14}-{D8-14}-{h32-64}', 'the app’s socket connections', slack),
  rule('slack-config-token', 'Slack configuration token', 'xoxe.xox(b|p)-{D1}-{U100-200}', 'the configuration of the owner’s apps', slack),
  rule('slack-refresh-token', '', 'xoxe-{D1}-{U100-200}', 'new tokens of the app', slack),
  rule('slack-legacy-token', 'Slack token', 'xox(a|o|r|s)-{U12-100}', 'the workspace, within the token’s scopes', slack),
  rule('slack-cookie', 'Slack session', 'xox(c|d)-{P40-300}', 'the signed-in session of its user', slack),
  rule(
    'slack-webhook-long',
    'Slack webhook',
    'hooks.slack.com/(services|workflows|triggers)/{X43-100}',
    posting,
    'Slack: the app’s Incoming webhooks',
  ),
  rule(
    'slack-webhook',
    '',
    'hooks.slack.com/(services|workflows|triggers)/{B8-14}/{B8-14}/{U20-46}',
    posting,
    'Slack: the app’s Incoming webhooks',
  ),
  rule('discord-bot-token', '', '{U24-28}.{U6}.{U27-40}', 'the servers that the bot is in', 'Discord: Developer portal, Bot', {
    near: ['discord', 'bot', 'token', 'client'],
    entropy: 3.8,
  }),
  rule('discord-webhook', '', 'com/api/webhooks/{D17-20}/{U60-72}', posting, 'Discord: the channel’s Integrations'),
  rule('discord-secret', 'Discord client secret', '{U32}', 'the sign-in of the application', 'Discord: Developer portal, OAuth2', {
    near: ['discord'],
    entropy: 3.3,
  }),
  rule('discord-key', 'Discord API key', '{h64}', 'the sign-in of the application', 'Discord: Developer portal', { near: ['discord'] }),
  rule(
    'teams-webhook',
    'Microsoft Teams webhook',
    '.webhook.office.com/webhookb2/{U36}@{U36}/IncomingWebhook/{L32}/{U36}',
    posting,
    'Teams: the channel’s Connectors',
  ),
  rule('telegram-bot-token', '', '{D8-10}:A{U33-34}', 'the bot: its messages, and its groups', '@BotFather: /revoke'),
  rule(
    'twilio-pair',
    'Twilio account and its token',
    `AC{h32}(", "|', '|","|','|:){h32}`,
    'calls, messages and their records',
    'Twilio: API keys',
  ),
  rule('twilio-key', 'Twilio API key', 'SK{h32}', 'nothing by itself: it names an API key', 'Twilio: API keys', { verdict: 'indicator' }),
  rule('twilio-account', 'Twilio account id', 'AC{h32}', 'nothing by itself: it names the account', 'Twilio: Account', {
    verdict: 'indicator',
  }),
  rule('twilio-secret', '', '{h32}', 'calls, messages and their records, at the account’s cost', 'Twilio: API keys', {
    near: ['twilio', 'auth_token'],
  }),
  rule('sendgrid-key', 'SendGrid key', 'SG.{U22}.{U43}', mail, 'SendGrid: Settings, API keys'),
  rule('mailgun-key', '', 'key-{h32}', 'sending mail in the domain’s name, and its logs', 'Mailgun: API security'),
  rule('mailgun-signing-key', '', '{h32}-{h8}-{h8}', 'forged events of Mailgun', 'Mailgun: API security', {
    near: ['mailgun'],
  }),
  rule('mailgun-public-key', '', 'pubkey-{h32}', 'checks of addresses alone', 'public by design', {
    verdict: 'indicator',
  }),
  rule('mailchimp-key', '', '{h32}-us{D1-2}', 'audiences, campaigns and addresses', 'Mailchimp: Extras, API keys'),
  rule('brevo-key', '', 'xkeysib-{h64}-{B16}', 'contacts, campaigns and sending mail', 'Brevo: SMTP & API'),
  rule('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-{h64}-{B16}', mail, 'Brevo: SMTP & API'),
  rule('postmark-token', '', '{uuid}', mail, 'Postmark: API tokens', { near: ['postmark'] }),
  rule('resend-key', '', 're_{B8-10}_{B20-26}', mail, 'Resend: API keys'),
  rule('mailersend-key', 'MailerSend key', 'mlsn.{h64}', mail, 'MailerSend: API tokens'),
  rule('sparkpost-key', 'SparkPost key', '{h40}', mail, 'SparkPost: API keys', { near: ['sparkpost'] }),
  rule('intercom-token', '', 'dG9rOj{X50-80}=', 'conversations and customers', 'Intercom: Developer hub'),
  rule('intercom-key', '', '{U60}', 'conversations and customers', 'Intercom: Developer hub', {
    near: ['intercom'],
    entropy: 3.5,
  }),
  rule('zendesk-token', '', '{B40}', 'tickets and customers, as its owner', 'Zendesk: API tokens', {
    near: ['zendesk'],
    entropy: 3.5,
  }),
  rule('freshbooks-token', 'FreshBooks token', '{h64}', 'invoices and clients', 'FreshBooks: Developer portal', { near: ['freshbooks'] }),
  rule('hubspot-token', 'HubSpot token', 'pat-(na|eu|ap){D1}-{uuid}', 'contacts, deals and files', 'HubSpot: Private apps'),
  rule('hubspot-key', 'HubSpot key', '{uuid}', 'contacts, deals and files', 'HubSpot: Private apps', { near: ['hubspot', 'hapikey'] }),
  rule('salesforce-session', '', '00D{B12-15}!{P80-120}', 'customer data, as its user', 'Salesforce: Session management', {
    isShortLived: true,
  }),
  rule('salesforce-refresh-token', '', '5Aep861{P70-100}', 'customer data, as its user', 'Salesforce: Connected apps'),
  rule('notion-token', '', 'ntn_{B46}', 'the pages that the integration is connected to', 'Notion: My integrations'),
  rule('notion-token-old', 'Notion token', 'secret_{B43}', 'the pages that the integration is connected to', 'Notion: My integrations'),
  rule('airtable-token', '', 'pat{B14}.{h64}', 'the bases that its owner may reach', 'Airtable: Developer hub'),
  rule('airtable-key', '', 'key{B14}', 'the bases that its owner may reach', 'Airtable: Developer hub', {
    near: ['airtable'],
    entropy: 3,
  }),
  rule('linear-key', '', 'lin_api_{B40}', 'issues and projects of the workspace', 'Linear: Settings, API'),
  rule('linear-oauth-token', 'Linear OAuth token', 'lin_oauth_{B40-64}', 'issues and projects of the workspace', 'Linear: Settings, API'),
  rule('linear-secret', 'Linear client secret', '{h32}', 'the sign-in of the OAuth application', 'Linear: Settings, API', {
    near: ['linear'],
  }),
  rule('asana-token', '', '{D1}/{D10-20}:{h32}', 'tasks and projects, as its owner', 'Asana: My apps', { near: ['asana'] }),
  rule('asana-token-new', 'Asana token', '{D1}/{D10-20}/{D10-20}:{h32}', 'tasks and projects, as its owner', 'Asana: My apps', {
    near: ['asana'],
  }),
  rule('asana-secret', 'Asana client secret', '{h32}', 'the sign-in of the OAuth application', 'Asana: My apps', { near: ['asana'] }),
  rule('clickup-token', 'ClickUp token', 'pk_{D5-10}_{G32}', 'tasks and documents, as its owner', 'ClickUp: Apps'),
  rule('figma-token', '', 'figd_{U38-44}', 'files and comments, as its owner', 'Figma: Settings, Security'),
  rule('typeform-token', '', 'tfp_{P44-59}', 'forms and their answers', 'Typeform: Personal tokens'),
  rule('dropbox-token', '', 'sl.{U130-2000}', 'files of the account', 'Dropbox: App console'),
  rule('dropbox-long-token', 'Dropbox token', '{B11}AAAAAAAAAA{U43}', 'files of the account', 'Dropbox: App console', {
    near: ['dropbox'],
  }),
  rule('dropbox-secret', 'Dropbox app secret', '{L15}', 'the sign-in of the app', 'Dropbox: App console', {
    near: ['dropbox'],
    entropy: 3,
  }),
  rule('algolia-key', '', '{h32}', 'the indices; an admin key writes them', 'Algolia: API keys', { near: ['algolia'] }),
  rule('contentful-token', 'Contentful management token', 'CFPAT-{U40-46}', 'all content of the space, to write', 'Contentful: CMA tokens'),
  rule('contentful-delivery-token', '', '{U43}', 'published content of the space', 'Contentful: API keys', {
    near: ['contentful'],
    entropy: 3.5,
  }),
  rule('mapbox-secret', 'Mapbox secret token', 'sk.eyJ{U60-100}.{U22}', 'the account’s maps, datasets and tokens', 'Mapbox: Access tokens'),
  rule('mapbox-public', 'Mapbox public token', 'pk.eyJ{U60-100}.{U22}', 'maps, at the account’s cost', 'public by design', {
    verdict: 'indicator',
  }),
  rule('okta-token', '', '00{U40}', 'users and applications of the organization, as its owner', 'Okta: Security, API', {
    near: ['okta', 'ssws'],
    entropy: 3.3,
  }),
  rule(
    'auth0-secret',
    'Auth0 client secret',
    '{U64}',
    'the sign-in of the application, and its machine tokens',
    'Auth0: the application’s Settings',
    { near: ['auth0'], entropy: 3.8 },
  ),
  rule('brave-key', 'Brave Search key', 'BSA{U27-28}', 'searches, at the account’s cost', 'Brave: API keys'),
  rule('yelp-key', '', '{U128}', 'the API, at the account’s quota', 'Yelp: Manage app', { near: ['yelp'] }),
  rule('lob-key', '', '(live|test)_{h35}', 'sending letters, at the account’s cost', 'Lob: Settings, API keys'),
  rule('messagebird-key', 'MessageBird key', '{B25}', 'messages and calls, at the account’s cost', 'MessageBird: API access', {
    near: ['messagebird', 'message_bird', 'message-bird'],
    entropy: 3,
  }),
  rule('plivo-token', '', '{B40}', 'messages and calls, at the account’s cost', 'Plivo: Console', {
    near: ['plivo'],
    entropy: 3.4,
  }),
  rule('gitter-token', '', '{U40}', 'rooms and messages, as its owner', 'Gitter: Developer', {
    near: ['gitter'],
    entropy: 3.4,
  }),
  rule('mattermost-token', '', '{L26}', 'channels and messages, as its owner', 'Mattermost: Personal access tokens', {
    near: ['mattermost'],
    entropy: 3,
  }),
  rule('looker-secret', 'Looker client secret', '{L24}', 'dashboards and the data behind them', 'Looker: API keys', {
    near: ['looker'],
    entropy: 3,
  }),
  rule('twitch-token', '', '{L30}', 'the channel, within the token’s scopes', 'Twitch: Connections', {
    near: ['twitch'],
    entropy: 3,
  }),
  rule('twitter-bearer', 'Twitter bearer token', 'AAAAAAAAAAAAAAAAAAAAA{U80-110}', 'reading with the app’s quota', 'X: Developer portal', {
    entropy: 2,
  }),
  rule(
    'twitter-token',
    'Twitter access token',
    '{D15-25}-{B20-40}',
    'posting and reading as the account, with its secret',
    'X: Developer portal',
    { near: ['twitter'], entropy: 3 },
  ),
  rule('twitter-secret', '', '{B35-50}', 'the app, or posting as the account', 'X: Developer portal', {
    near: ['twitter'],
    entropy: 3.5,
  }),
  rule('twitter-key', 'Twitter API key', '{B25}', 'the app, with its secret', 'X: Developer portal', { near: ['twitter'], entropy: 3.2 }),
  rule('facebook-token', '', 'EAA{B100-300}', 'pages and data of its user', 'Meta: App dashboard'),
  rule('facebook-secret', 'Facebook app secret', '{h32}', 'the app: its users’ tokens, and its settings', 'Meta: App dashboard', {
    near: ['facebook', 'fb_secret', 'fb_app'],
  }),
  rule('facebook-app-token', '', '{D15-16}|{U27-40}', 'the app: its settings and users', 'Meta: App dashboard', {
    near: ['facebook', 'access_token'],
  }),
  rule('linkedin-secret', 'LinkedIn secret', '{B16}', 'the sign-in of the application', 'LinkedIn: My apps', {
    near: ['linkedin', 'linked_in'],
    entropy: 2.8,
  }),
  rule('linkedin-id', 'LinkedIn client id', '{L14}', 'nothing by itself: it names the application', 'LinkedIn: My apps', {
    near: ['linkedin', 'linked_in', 'linked-in'],
    entropy: 2.5,
  }),
  rule('instagram-token', '', 'IG(Q|A){B80-250}', 'the account’s media and messages', 'Meta: App dashboard'),
  rule('flickr-token', '', '{L32}', 'photos of the account', 'Flickr: App garden', { near: ['flickr'], entropy: 3 }),
  rule('nytimes-key', 'New York Times key', '{U32}', 'the API, at the account’s quota', 'NYT: Developers', {
    near: ['nytimes', 'new-york-times', 'newyorktimes', 'new_york'],
    entropy: 3,
  }),
  rule('clearbit-key', '', 'sk_{h32}', 'lookups of persons and companies, at the account’s cost', 'Clearbit: API keys', {
    near: ['clearbit'],
  }),
  rule('beamer-token', '', 'b_{U44}', 'announcements of the product', 'Beamer: API'),
  rule('duffel-token', '', 'duffel_(test|live)_{U43}', 'bookings, at the account’s cost', 'Duffel: Developers'),
  rule('finicity-secret', '', '{B20}', 'bank data of customers', 'Finicity: Developer portal', {
    near: ['finicity'],
    entropy: 3,
  }),
  rule('frameio-token', 'Frame.io token', 'fio-u-{U64}', 'videos and projects, as its owner', 'Frame.io: Developer'),
  rule('maxmind-key', 'MaxMind license key', '{B6}_{B29}_mmk', 'downloads and lookups, at the account’s cost', 'MaxMind: License keys'),
  rule('settlemint-token', 'SettleMint token', 'sm_(aat|pat|sat)_{B16}', 'the platform’s blockchains, as its owner', 'SettleMint: Tokens'),
  rule('sendbird-token', '', '{h40}', 'chats and users of the application', 'Sendbird: Settings', { near: ['sendbird'] }),
  rule('etsy-token', '', '{L24}', 'the shop’s API, as the application', 'Etsy: Developers', { near: ['etsy'], entropy: 3 }),
  rule('canva-key', 'Canva secret', 'cnvca{U43}{h8}', 'the sign-in of the integration', 'Canva: Integrations', { checksum: 'hexWhole' }),
  rule('bitly-token', '', '{h40}', 'links of the account', 'Bitly: API', { near: ['bitly', 'bit.ly'] }),
  rule('trello-token', '', '{B32}', 'boards of the account', 'Trello: Applications', { near: ['trello'], entropy: 3 }),
  rule('trello-long-token', 'Trello token', '{h64}', 'boards of the account', 'Trello: Applications', { near: ['trello'] }),
  rule('zapier-webhook', '', 'hooks.zapier.com/hooks/catch/{D5-10}/{L6-10}', 'starting the Zap with any data', 'Zapier: the Zap’s trigger'),
  rule('shopify-token', '', 'shp(at|ss|pa|ca)_{B32-38}', 'orders, customers and products of the shop', 'Shopify: Develop apps'),
];
