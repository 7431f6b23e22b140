/** Services whose name, before a value that is random, says that it is their key; those of a name that is no common word. */
export const services: readonly string[] =
  `adafruit adobe adyen ahaio ahrefs ai21 airbrake airship airtable airvisual aiven akeyless alegra aletheia algolia alibaba alpaca amadeus ambee
  amplitude anypoint apacta api2cart apideck apiflash apify apilayer apimatic apitemplate apollo appcenter appcues appfollow appointedd
  appveyor artifactory asaas asana assemblyai atlassian audd auth0 autodesk autoklose avaza aviationstack aws axonaut aylien ayrshare azure
  backblaze bannerbear baremetrics beamer beebole betterstack billomat binance bitbar bitbucket bitfinex bitly bitmex bitrise bittrex
  blazemeter blitapp blynk bombbomb boostnote borgbase box-key braintree browserstack browshot bscscan bugherd bugsnag buildkite buttercms
  calendarific calendly campayn cannyio capsulecrm captaindata carboninterface caspio censys centralstationcrm cexio chartmogul chatfuel checkly
  checkmarx checkvist circleci clarifai clearbit clickhelp clicksend clickup clockify clockworksms closecrm cloudant cloudelements cloudflare
  cloudimage cloudmersive cloudsight cloudsmith cloudways cloverly codacy codeclimate codecov codemagic codequiry cohere coinapi coinbase
  coinlayer coinlib companyhub configcat confluent contentful contentstack convertapi convertkit coveralls craftmypdf crowdin cryptocompare
  currencycloud currencyfreaks currencylayer currencyscoop currentsapi customerguru customerio dailyco dareboost databox databricks datadog
  datagov deepai deepgram deepseek delighted deputy detectify detectlanguage deviantart dfuse diffbot diggernaut digicert digitalocean
  discord disqus docparser documo docusign doppler dropbox dwolla dynatrace dyspatch eagleeyenetworks easypost edamam edenai elasticemail
  elevenlabs endorlabs enigma eraser etherscan ethplorer etsy eventbrite everhour exchangerateapi exchangeratesapi extractorapi facebook
  faceplusplus fastforex fastly faunadb feedier fetchrss figma filestack financialmodelingprep finage finnhub finicity fixerio flatio fleetbase
  flickr flightapi flightstats flutterwave foursquare freshbooks freshdesk freshservice fullstory fusebill fxmarket geckoboard gemini gengo
  geoapify geocodify geocodio geoipify getemail getgeoapi getresponse gitea github gitlab gitter glassnode gocardless gnews gradle grafana
  graphcms graphhopper greptile groovehq gtmetrix guardianapi gumroad gyazo happyscribe hasura hellosign helpcrunch helpscout hereapi
  heroku hetzner hibob hiveage holidayapi honeycomb hubspot huggingface hunterio hypertrack iconfinder iexcloud imagekit imagga infobip
  infracost infura insightly instabot instatus integromat intercom intrinio invoiceocean ip2location ipapi ipdata ipgeolocation ipinfo
  ipquality ipstack jfrog jenkins jotform jumpcloud karmacrm keenio kickbox klaviyo klipfolio knapsackpro kraken kucoin languagelayer larksuite
  lastfm launchdarkly leadfeeder lemlist lexigram linearapp linkedin linkpreview linode liveagent livestorm locationiq loggly loginradius logzio
  lokalise looker loyverse magicbell mailboxlayer mailchimp mailerlite mailersend mailgun mailjet mailmodo mailsac mandrill mapbox mapquest
  marketstack mattermost mavenlink maxmind meaningcloud mediastack meistertask meraki mesibo messagebird metabase mindmeister mistral mixmax
  mixpanel mockaroo monkeylearn moonclerk moosend moralis myfreshworks myintervals nasdaqdatalink nethunt netlify neutrinoapi newrelic newsapi
  newscatcher nexmo nftport ngrok nicereply nightfall notion nozbe numverify nutritionix nylas oanda okta ollama omnisend onedesk onelogin
  onepagecrm onesignal oopspam openai opencage opencagedata openrouter opensea openuv openweather openweathermap opsgenie optimizely owlbot
  packagecloud pagerduty pandadoc pandascore papertrail parsehub parseur passbase pastebin paymongo paypal paystack pdflayer pdfshift
  peopledatalabs pepipost perplexity pinata pinecone pipedream pipedrive pivotaltracker pixabay plaid planetscale planyo plivo pollsapi poloniex
  polygonio positionstack postageapp posthog postman postmark powrbot prodpad proxycrawl pubnub pulumi purestake pushbullet pusher pushover
  pyowm qase qualaroo quandl qubole quickbase rapidapi rawg razorpay rebrandly recaptcha redash replicate replyio
  requestfinance restpack ringcentral ritekit rocketreach rockset rollbar route4me runpod runscope salesblink salescookie salesflare salesforce
  salesmate satismeter saucelabs scaleway scraperapi scraperbox scrapfly scrapingant scrapingbee screenshotlayer scrutinizer securitytrails
  semaphore sendbird sendgrid sendinblue sentry serphouse serpapi serpstack sevenbridges sherpadesk shodan shopify shortcut shotstack
  shutterstock signable signalwire signupgenius sigopt simfin simplesat simplynoted sinch siteleaf skrapp slack smartsheet smartsheets
  smartystreets smooch snipcart snowflake snyk softlayer sonarcloud sonarqube sourcegraph sparkpost splunk spoonacular sportradar sportsmonk
  spotify squarespace sslmate statuscake statuspage stitchdata stockdata storecove stormboard stormglass storyblok strava stripe stytch sugester
  sumologic sumup supabase supernotes surveysparrow survicate swiftype tallyfy tatumio taxjar teamgate teamviewer teamworkcrm teamworkdesk
  tefter telegram teletype telnyx terraform testingbot textmagic thingsboard thinkific thousandeyes ticketmaster tiingo timecamp tmetric todoist
  togetherai toggl tomorrowio tomtom tradier transferwise travelpayouts travisci trello twelvedata twilio twitch twitter tyntec typeform
  typetalk ubidots uclassify unplugg unsplash upcdatabase uplead uploadcare uptimerobot urlscan userflow userstack vatlayer vbout
  vercel verimail versioneye virustotal visualcrossing voiceflow voicegain voodoosms vouchery vpnapi vultr wakatime walkscore wandb
  weatherbit weatherstack webflow webscraper webscraping whoxy wistia woocommerce wordnik workato workos worksnaps worldcoinindex
  worldweather wrike yelp yousign youneedabudget zapier zendesk zenrows zenscrape zenserp zerobounce zerotier zipcodeapi zohocrm zonka zoominfo zulip`.split(
    /\s+/,
  );

/** More of them, that say so only beside a word such as `key` or `token`: they are not looked for by themselves. */
export const moreServices: readonly string[] =
  `abbysale abstractapi abuseipdb accuweather adzuna aeroworkflow alchemyapi alienvault apifonica apiscience appoptics appsynergy apptivo
  basecamp besnappy besttime bigcommerce bitcoinaverage bitwarden blocknative brandfetch buddyns budibase bulksms caflou calorieninja
  cashboard chargebee cliengo clientary clinchpad cloudconvert cloudinary cloudplan clustdoc cockroachdb codesandbox coingecko
  coinmarketcap commercejs conekta conversiontools copyleaks couchbase countrylayer crossbrowsertesting crunchbase d7network datocms
  deepinfra deepl demio dnscheck dnsimple dovico dronahq dynalist easyinsight ecostruxure enablex exportsdk fibery fileio firecrawl
  fireworksai fivetran flexport flightlabs flowflu formbucket formcraft formsite freshchat freshsales gandi getgist getsandbox gigachat
  gitbook gitee gitguardian gocanvas godaddy goodday greynoise hackerone haveibeenpwned html2pdf hybiscus ifttt imgbb imgur instamojo
  interseller ipinfodb jumpseller kanbantool kontent kylas langfuse langsmith lemonsqueezy lendflow lessannoyingcrm line-notify linenotify
  loadmill lunchmoney madkudu mailpace mailtrap maptiler mergify metaapi metrilo mollie mrticktock netsuite nuget onwaterio
  openexchangerates openrouteservice openvpn overloop paperform paralleldots partnerstack paydirtapp paymentwall paymoapp photoroom
  pinterest podio prospectcrm protocolsio quickbooks quicknode reachmail reallysimplesystems rentman repairshopr revampcrm runrunit
  scrapeowl scrapestack screenshotapi selectpdf sendpulse sheety shipday shipengine shipstation signaturit simvoly skybiometry skyscanner
  smugmug speechtextai statuspal storychief stripo surveybot surveymonkey tableau tencent text2data the-odds-api theoddsapi tickettailor
  timezoneapi tokeet trustpilot tumblr tushare unifyid upstash upwave vagrantcloud veriphone viewneo vonage vsphere vtiger web3storage
  webex websitepulse wechat weixin wepay workstack xendit yandex yodlee youtube zenkit zeplin zipapi zipbooks zipcodebase`.split(/\s+/);
