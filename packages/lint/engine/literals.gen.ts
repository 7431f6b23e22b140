/** Tables of the prefilter. Generated from the rules by `npm run generate`. */
export const texts =
  'sk-proj-\nsk-svcacct-\nsk-admin-\nsk-\nsk-ant-api03-\nsk-ant-admin01-\nsk-ant-oat01-\nhf_\napi_org_\nr8_\ngsk_\npplx-\nxai-\nsk-or-v1' +
  '-\ndeepseek\nmistral\ncohere\ncoap\nco_ap\nco ap\nco.ap\nco-ap\ntgp_v1_\ncsk-\nnvapi-\nstability\nkimi\nmoonshot\ndreamstudio\nsk_\neleve' +
  'nlabs\nxi-api-key\ndeepgram\nassemblyai\nassembly\nlsv2_pt_\nlsv2_sk_\nwandb_v1_\nwandb\nweights\nkey_\nrpa_\nzhipu\nbigmodel\nz.ai\ngl' +
  'm\nfw_\npa-\nflp_\ntvly-\njina_\nawsse\naws_se\naws se\naws.se\naws-se\nsecret\nsecretaccesskey\nawssecretkey\nawske\naws_ke\naws ke\naws' +
  '.ke\naws-ke\naws\nAKIA\nASIA\nABIA\nACCA\nIQoJb3JpZ2lu\nFwoGZXIvYXdz\nABSK\nbedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t\namzn.mws.' +
  '\nus-east-1:\nAIzaSy\nAQ.Ab8RN6\nya29.\n1//0\nGOCSPX-\n.apps.googleusercontent.com\ngoogle\nGOOG\nAAAA\nq~\naccountkey\naccount\nstora' +
  'ge\nazure\nsharedaccesskey\nprimarykey\nmaster\ncosmos\nshared\naccesskey\nservicebus\n.azconfig.io;Id=\nazfu\nazse\n+acr\nopenai\ncog' +
  'nitive\nocp-apim-subscription-key\njqqj99\ndop_v1_\ndoo_v1_\ndor_v1_\nspaces\ndosp\ndo_sp\ndo sp\ndo.sp\ndo-sp\nLTAI\nalibaba\naliyun\n' +
  'accesskeysecret\naccess\nAKID\nibm\nibmcloud\nbluemix\nsoftlayer\nSCW\nAQVN\nYC\nt1.\nhetzner\nhcloud\nlinode\nvultr\nfo1_\nfm2_\nHRKU-AA' +
  '\nheroku\nrnd_\nrailway\nvcp_\nvck_\nvca_\nvci_\nvcr_\nnfp_\nnetlify\ncfk_\ncfut_\ncfat_\nv1.0-\ncloudflare\ncfap\ncf_ap\ncf ap\ncf.ap\ncf-a' +
  'p\nx-auth-key\ncfto\ncf_to\ncf to\ncf.to\ncf-to\nfastly\nsbp_\nsb_secret_\nnapi_\npscale_tkn_\npscale_pw_\npscale_oauth_\nmdb_sa_sk_\nd' +
  'api\ncflt\nconfluent\nCCDB1_\n4b1d\nAstraCS:\nessu_\npcsk_\nEXO\nucat_\naiven\nsalad_cloud_user_\nzpka_\nredis\nrediscloud\nhvs.\nhvb.\nh' +
  'vr.\nvault\nx-vault-token\nbao\n.atlasv1.\ndp.pt.\ndp.sa.\ndp.ct.\ndp.scim.\ndp.audit.\ndp.st.\nops_eyJ\nA3-\ninfisical\npul-\nAGE-SECR' +
  'ET-KEY-1\ntskey-api-\ntskey-auth-\ntskey-client-\ntskey-scim-\ntskey-webhook-\ntskey-\nngrok\nauthtoken\nteleport\nsha256~\ndt0\ndat' +
  'adog\nddap\ndd_ap\ndd ap\ndd.ap\ndd-ap\ndd-api-key\nddcl\ndd_cl\ndd cl\ndd.cl\ndd-cl\nddpat_\nNRAK-\nNRII-\nNRJS-\nnral\nNRAA-\nnewrelic\nn' +
  'ewre\nnew_re\nnew re\nnew.re\nnew-re\nnew-relic\nglsa_\nglc_\neyJrIjoi\nhcaik_\nhcbik_\nhccik_\nhcdik_\nhcxik_\nhoneycomb\nsntrys_eyJpY' +
  'XQiO\nsntryu_\nsentry\nsumo\nsumologic\npagerduty\npager\npdap\npd_ap\npd ap\npd.ap\npd-ap\napi-\nsdk-\nlaunchdarkly\nrollbar\nphx_\nphc_' +
  '\npnu_\nrootly_\napify_api_\nSA\nSU\nSO\nSC\nSN\nSX\ntoken-\nkraken\nsquarespace\nzerotier\nbundle\ncontribsys\naio_\nopenweather\nweather' +
  '\npyowm\nblynk\nthingsboard\nnpm_\nnpmto\nnpm_to\nnpm to\nnpm.to\nnpm-to\npypi-AgEIcHlwaS5vcmc\npypi-AgENdGVzdC5weXBpLm9yZw\nrubygem' +
  's_\ncio\noy2\nCLOJARS_\ndckr_pat_\ndckr_oat_\nSWMTKN-1-\nSWMKEY-1-\nAKCp\ncmVmdGtu\nartifactory\njfrog\ncsa_\nddp_\nddo_\npackagecloud\n' +
  'sk_live_\nrk_live_\nsk_prod_\nrk_prod_\nsk_test_\nrk_test_\nwhsec_\npk_live_\nEAAA\nsq0atp-\nsq0csp-\naccess_token$production$\nacce' +
  'ss_token$sandbox$\nrzp_live_\naccess-production-\naccess-development-\naccess-sandbox-\nplaid\ncoinbase\npdl_live_apikey_\nshipp' +
  'o_live_\nshippo_test_\nEZAK\nEZTK\ngocardless\nFLWSECK_TEST-\nFLWSECK-\nFLWPUBK_TEST-\nbittrex\nkucoin\netherscan\nbscscan\ninfura\ng' +
  '.alchemy.com/v2/\nprivate\nprivatekey\nxprv\nxoxb-\nxoxp-\nxapp-\nxoxe.xoxb-\nxoxe.xoxp-\nxoxe-\nxoxa-\nxoxo-\nxoxr-\nxoxs-\nxoxc-\nxox' +
  'd-\nhooks.slack.com/services/\nhooks.slack.com/workflows/\nhooks.slack.com/triggers/\ndiscord\nbot\ntoken\nclient\ncom/api/webho' +
  'oks/\n.webhook.office.com/webhookb2/\n:a\nSK\nAC\ntwilio\nauth\nSG.\nkey-\nmailgun\npubkey-\n-us\nxkeysib-\nxsmtpsib-\npostmark\nre_\nml' +
  'sn.\nsparkpost\ndG9rOj\nintercom\nzendesk\nfreshbooks\npat-na\npat-eu\npat-ap\nhubspot\nhapikey\n00D\n5Aep861\nntn_\nsecret_\npat\nairta' +
  'ble\nlin_api_\nlin_oauth_\nlinear\nasana\npk_\nfigd_\ntfp_\nsl.\ndropbox\nalgolia\nCFPAT-\ncontentful\nsk.eyJ\npk.eyJ\nokta\nssws\nauth0\n' +
  'BSA\nyelp\nlive_\ntest_\nmessagebird\nmessage\nmessage-bird\nplivo\ngitter\nmattermost\nlooker\ntwitch\nAAAAAAAAAAAAAAAAAAAAA\ntwitte' +
  'r\nEAAM\nEAAC\nfacebook\nfbse\nfb_se\nfb se\nfb.se\nfb-se\nfbap\nfb_ap\nfb ap\nfb.ap\nfb-ap\nlinkedin\nlinked\nlinked-in\nIGQ\nIGA\nflickr\n' +
  'nytimes\nnew-york-times\nnewyorktimes\nnewyo\nnew_yo\nnew yo\nnew.yo\nnew-yo\nclearbit\nb_\nduffel_test_\nduffel_live_\nfinicity\nfio' +
  '-u-\n_mmk\nsm_aat_\nsm_pat_\nsm_sat_\nsendbird\netsy\ncnvca\nbitly\nbit.ly\ntrello\nhooks.zapier.com/hooks/catch/\nshpat_\nshpss_\nshp' +
  'pa_\nshpca_\nodt_\nslk_\nion_\nak_live_\nak_test_\nBBFF-\nBBUS-\nVF.DM.\nVF.WS.\ntkn.v1_\nnyk_v0_\nnyk_\nflb_live_\nflb_test_\nRGAPI-\npa' +
  't_\ntk-us-\nNRIQ-\nkey_live_\nkey_test_\n1000.\nsc_\next_\nscauth_\nauthress_\np8e-\napk_user_\napk_\nfm1a_\nfm1r_\ns-s4t2af-\ns-s4t2ud-' +
  '\n$aact_prod_\n$aact_hmlg_\ntk.eyJ\npushbullet\noutlook.office.com/webhook/\nhooks/\ntines.com/webhook/\ninfura.io/v3/\nalchemyap' +
  'i.io/v2/\nunseal\nadopa\nado_pa\nado pa\nado.pa\nado-pa\nazdo\nvsts\nsystem\ngcntfy-\n:APA91b\nMid-server-\nmercury_production_\nsk_li' +
  've_a2V5\nsk_test_a2V5\nsecret-live-\nsecret-test-\nkagi\nfreshdesk\nfreshservice\nfreshsales\ncivo\novhap\novh_ap\novh ap\novh.ap\nov' +
  'h-ap\novhco\novh_co\novh co\novh.co\novh-co\novh\nboxcl\nbox_cl\nbox cl\nbox.cl\nbox-cl\nboxse\nbox_se\nbox se\nbox.se\nbox-se\nboxsdk\nbo' +
  'xke\nbox_ke\nbox ke\nbox.ke\nbox-ke\nboxto\nbox_to\nbox to\nbox.to\nbox-to\nsplunk\nadyen\nrazorpay\nsk-api-\ncog_\nendr+\nbkpat_\nconten' +
  'tstack\napi.telegram.org/bot\nsgp_\nghs_\neu01xx\nNRRA-\npx-api-\npx-dep-\nmergify_application_key_\nshltm_\njca_\nwaka_\nATTA\nverce' +
  'l_blob_rw_\nxnd_production_\nxnd_development_\nskey_test_\nskey_live_\nskey_\ncfsk_ma_prod_\ncfsk_ma_test_\nos_v2_app_\nos_v2_org' +
  '_\npk_prod_\npk_test_\nsk-lf-\nsk-helicone-\ne2b_\ndtn_\nxai-token-\nsktsec_\nsnyk_uat.\nsnyk_sat.\nCCIPRJ_\npackagist_ort_\npackagis' +
  't_out_\npackagist_urt_\npackagist_uut_\n1PRK-\nsuiprivkey1\ned25519-priv-0x\nsecp256k1-priv-0x\nsecret-token:\nprtapi_\nshptka_\ns' +
  'hpua_\npolar_oat_\npolar_pat_\nconfigcat-sdk-1/\n/open-apis/bot/v2/hook/\nqyapi.weixin.qq.com/cgi-bin/webhook/send?key=\n/with' +
  '/key/\nmake.com/\nintegromat.com/\n/api/v1/\ntruenas\nccte\ncc_te\ncc te\ncc.te\ncc-te\nsl.u.\npina_\nakab-\neyJ0eXAiOiAiVENWMiJ9.\nha' +
  'wk.\namzn1.oa2-cs.v1.\nlip_\npts_\nramp_sec_\nsecret-\npersona_production_\nkubeadm\nkpat_\nspat_\n:fx\nmake.com/mcp/api/v1/u/\nghp_' +
  '\ngho_\nghu_\nghr_\ngithub_pat_\nglpat-\ngldt-\nglrt-\nGR1348941\nglcbt-\nglptt-\nglft-\nglimt-\nglagent-\ngloas-\nglsoat-\nglffct-\n_git' +
  'lab_session=\nATATT3\nATBB\nATCTT3\nBBDC-\nbitbucket\nCCIPAT_\nbkua_\nbkaa_\ntravis\ndroneci\ndrone\ncodecov\nsqu_\nsqa_\nsqp_\nsonar\nsg' +
  'p_local_\nsnyk\npat.\nsat.\nico-\nPMAK-\nPMAT-\nrdme_\njira\natlassian\nconfluence\ngitea\n-----begin\nputty-user-key-file\n://\neyj\nba' +
  'sic \nauthorization\nzxlk\nkind: secret\nkind: \'secret\'\nkind: "secret"\n"kind":"secret"\n"kind": "secret"\nbearer \ncurl\npasswor' +
  'd=\npwd=\npassword =\npwd =\nnetworkcredential(\ndirectoryentry(\npasswordauthentication(\npasswordcredentials(\nbasicauth(\nauth' +
  'credentials(\nauth=(\ngetconnection(\npsexec\nsshpass\ndocker login\npodman login\nhelm registry login\naz login\nplink\nsmbclient' +
  '\nmysql -\nmysqldump -\nmysqladmin -\nmariadb -\nidentified by \nidentified with \nconvertto-securestring\noperator unseal \nlogi' +
  'n_with_api_key\nproceed to installation\n"kty"\nsig=\n/triggers/manual/paths/invoke?\n"auth"\n_auth\n_password\nmachine \n$1$\n$2a' +
  '$\n$2b$\n$2y$\n$5$\n$6$\n$8$\n$9$\n$apr1$\n$y$\n$krb5\n$argon2\n{ssha\n.daypass-\nadafruit\nadobe\nahaio\nahrefs\nai21\nairbrake\nairship\na' +
  'irvisual\nakeyless\nalegra\naletheia\nalpaca\namadeus\nambee\namplitude\nanypoint\napacta\napi2cart\napideck\napiflash\napify\napilaye' +
  'r\napimatic\napitemplate\napollo\nappcenter\nappcues\nappfollow\nappointedd\nappveyor\nasaas\naudd\nautodesk\nautoklose\navaza\naviati' +
  'onstack\naxonaut\naylien\nayrshare\nbackblaze\nbannerbear\nbaremetrics\nbeamer\nbeebole\nbetterstack\nbillomat\nbinance\nbitbar\nbitf' +
  'inex\nbitmex\nbitrise\nblazemeter\nblitapp\nbombbomb\nboostnote\nborgbase\nbox-key\nbraintree\nbrowserstack\nbrowshot\nbugherd\nbugsn' +
  'ag\nbuildkite\nbuttercms\ncalendarific\ncalendly\ncampayn\ncannyio\ncapsulecrm\ncaptaindata\ncarboninterface\ncaspio\ncensys\ncentra' +
  'lstationcrm\ncexio\nchartmogul\nchatfuel\ncheckly\ncheckmarx\ncheckvist\ncircleci\nclarifai\nclickhelp\nclicksend\nclickup\nclockify' +
  '\nclockworksms\nclosecrm\ncloudant\ncloudelements\ncloudimage\ncloudmersive\ncloudsight\ncloudsmith\ncloudways\ncloverly\ncodacy\nco' +
  'declimate\ncodemagic\ncodequiry\ncoinapi\ncoinlayer\ncoinlib\ncompanyhub\nconfigcat\nconvertapi\nconvertkit\ncoveralls\ncraftmypdf\n' +
  'crowdin\ncryptocompare\ncurrencycloud\ncurrencyfreaks\ncurrencylayer\ncurrencyscoop\ncurrentsapi\ncustomerguru\ncustomerio\ndaily' +
  'co\ndareboost\ndatabox\ndatabricks\ndatagov\ndeepai\ndelighted\ndeputy\ndetectify\ndetectlanguage\ndeviantart\ndfuse\ndiffbot\ndigger' +
  'naut\ndigicert\ndigitalocean\ndisqus\ndocparser\ndocumo\ndocusign\ndoppler\ndwolla\ndynatrace\ndyspatch\neagleeyenetworks\neasypost\n' +
  'edamam\nedenai\nelasticemail\nendorlabs\nenigma\neraser\nethplorer\neventbrite\neverhour\nexchangerateapi\nexchangeratesapi\nextrac' +
  'torapi\nfaceplusplus\nfastforex\nfaunadb\nfeedier\nfetchrss\nfigma\nfilestack\nfinancialmodelingprep\nfinage\nfinnhub\nfixerio\nflat' +
  'io\nfleetbase\nflightapi\nflightstats\nflutterwave\nfoursquare\nfullstory\nfusebill\nfxmarket\ngeckoboard\ngemini\ngengo\ngeoapify\ng' +
  'eocodify\ngeocodio\ngeoipify\ngetemail\ngetgeoapi\ngetresponse\ngithub\ngitlab\nglassnode\ngnews\ngradle\ngrafana\ngraphcms\ngraphhop' +
  'per\ngreptile\ngroovehq\ngtmetrix\nguardianapi\ngumroad\ngyazo\nhappyscribe\nhasura\nhellosign\nhelpcrunch\nhelpscout\nhereapi\nhibob' +
  '\nhiveage\nholidayapi\nhuggingface\nhunterio\nhypertrack\niconfinder\niexcloud\nimagekit\nimagga\ninfobip\ninfracost\ninsightly\ninst' +
  'abot\ninstatus\nintegromat\nintrinio\ninvoiceocean\nip2location\nipapi\nipdata\nipgeolocation\nipinfo\nipquality\nipstack\njenkins\nj' +
  'otform\njumpcloud\nkarmacrm\nkeenio\nkickbox\nklaviyo\nklipfolio\nknapsackpro\nlanguagelayer\nlarksuite\nlastfm\nleadfeeder\nlemlist' +
  '\nlexigram\nlinearapp\nlinkpreview\nliveagent\nlivestorm\nlocationiq\nloggly\nloginradius\nlogzio\nlokalise\nloyverse\nmagicbell\nmai' +
  'lboxlayer\nmailchimp\nmailerlite\nmailersend\nmailjet\nmailmodo\nmailsac\nmandrill\nmapbox\nmapquest\nmarketstack\nmavenlink\nmaxmin' +
  'd\nmeaningcloud\nmediastack\nmeistertask\nmeraki\nmesibo\nmetabase\nmindmeister\nmixmax\nmixpanel\nmockaroo\nmonkeylearn\nmoonclerk\n' +
  'moosend\nmoralis\nmyfreshworks\nmyintervals\nnasdaqdatalink\nnethunt\nneutrinoapi\nnewsapi\nnewscatcher\nnexmo\nnftport\nnicereply\n' +
  'nightfall\nnotion\nnozbe\nnumverify\nnutritionix\nnylas\noanda\nollama\nomnisend\nonedesk\nonelogin\nonepagecrm\nonesignal\noopspam\no' +
  'pencage\nopencagedata\nopenrouter\nopensea\nopenuv\nopenweathermap\nopsgenie\noptimizely\nowlbot\npandadoc\npandascore\npapertrail\n' +
  'parsehub\nparseur\npassbase\npastebin\npaymongo\npaypal\npaystack\npdflayer\npdfshift\npeopledatalabs\npepipost\nperplexity\npinata\n' +
  'pinecone\npipedream\npipedrive\npivotaltracker\npixabay\nplanetscale\nplanyo\npollsapi\npoloniex\npolygonio\npositionstack\npostage' +
  'app\nposthog\npostman\npowrbot\nprodpad\nproxycrawl\npubnub\npulumi\npurestake\npusher\npushover\nqase\nqualaroo\nquandl\nqubole\nquick' +
  'base\nrapidapi\nrawg\nrebrandly\nrecaptcha\nredash\nreplicate\nreplyio\nrequestfinance\nrestpack\nringcentral\nritekit\nrocketreach\n' +
  'rockset\nroute4me\nrunpod\nrunscope\nsalesblink\nsalescookie\nsalesflare\nsalesforce\nsalesmate\nsatismeter\nsaucelabs\nscaleway\nsc' +
  'raperapi\nscraperbox\nscrapfly\nscrapingant\nscrapingbee\nscreenshotlayer\nscrutinizer\nsecuritytrails\nsemaphore\nsendgrid\nsendi' +
  'nblue\nserphouse\nserpapi\nserpstack\nsevenbridges\nsherpadesk\nshodan\nshopify\nshortcut\nshotstack\nshutterstock\nsignable\nsignal' +
  'wire\nsignupgenius\nsigopt\nsimfin\nsimplesat\nsimplynoted\nsinch\nsiteleaf\nskrapp\nslack\nsmartsheet\nsmartsheets\nsmartystreets\ns' +
  'mooch\nsnipcart\nsnowflake\nsonarcloud\nsonarqube\nsourcegraph\nspoonacular\nsportradar\nsportsmonk\nspotify\nsslmate\nstatuscake\ns' +
  'tatuspage\nstitchdata\nstockdata\nstorecove\nstormboard\nstormglass\nstoryblok\nstrava\nstripe\nstytch\nsugester\nsumup\nsupabase\nsu' +
  'pernotes\nsurveysparrow\nsurvicate\nswiftype\ntallyfy\ntatumio\ntaxjar\nteamgate\nteamviewer\nteamworkcrm\nteamworkdesk\ntefter\ntel' +
  'egram\nteletype\ntelnyx\nterraform\ntestingbot\ntextmagic\nthinkific\nthousandeyes\nticketmaster\ntiingo\ntimecamp\ntmetric\ntodoist' +
  '\ntogetherai\ntoggl\ntomorrowio\ntomtom\ntradier\ntransferwise\ntravelpayouts\ntravisci\ntwelvedata\ntyntec\ntypeform\ntypetalk\nubid' +
  'ots\nuclassify\nunplugg\nunsplash\nupcdatabase\nuplead\nuploadcare\nuptimerobot\nurlscan\nuserflow\nuserstack\nvatlayer\nvbout\nverce' +
  'l\nverimail\nversioneye\nvirustotal\nvisualcrossing\nvoiceflow\nvoicegain\nvoodoosms\nvouchery\nvpnapi\nwakatime\nwalkscore\nweather' +
  'bit\nweatherstack\nwebflow\nwebscraper\nwebscraping\nwhoxy\nwistia\nwoocommerce\nwordnik\nworkato\nworkos\nworksnaps\nworldcoinindex' +
  '\nworldweather\nwrike\nyousign\nyouneedabudget\nzapier\nzenrows\nzenscrape\nzenserp\nzerobounce\nzipcodeapi\nzohocrm\nzonka\nzoominfo' +
  '\nzulip\npassw\npassphrase\n_pass\npass=\npass"\npass\'\npass:\npass \npass>\npwd\naccess=\naccess \naccess:\napikey\napi_key\napi-key\napi' +
  ' key\naccess_key\naccess-key\ncredential\nsigning\nencrypt\nverifier\nkey=\nkey:\nkey"\nkey\'\nkey \nkey]\nsalt\n_psk\ncreds\n_pat\n_pw\npw' +
  ':\npw=\npw>';
/** A digit each, of the bits of `kindOf`. */
export const kinds =
  '333333333333330000000033300003000003330033000033333000000000000003333333333333330033000000000000200000003330000003000030' +
  '000333300003330303333330333300000000000003333333330333333303300333000033333333033333333000330000000000003333030000000333' +
  '333330330000000000130033333333333300000300000300000333333333333003330333333333333333330033333033300000300333333333333333' +
  '300003203300330303303303000333003333303300333300303300030330000000030330000000000000033000000000033303033300300033333333' +
  '333333333333333333333333333332230333330000000003233333300000000000000000000000000000000000000003333033333333333333333333' +
  '333333333333333333333333333323233200000033333333333033033333333333333333333333033300003330303333330000000100000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '00000000000000000';
/** What stands behind each: the sign of an alphabet, and how many of it, in two digits of base 36. */
export const behind =
  'U0kU0kU0k-00U2lU2lU28B0yB0yU11B1gB1cB28h1s-00-00-00-00-00-00-00-00U17L1cU1o-00-00-00-00-00-00-00-00-00-00h0wh0wU25-00-00' +
  'h0s-00-00-00-00-00B0mU17B1aU0wh0w-00-00-00-00-00-00-00-00-00-00-00-00-00-00S0gS0gS0gS0gX2sX2sX31X0ki08i08U0xU18U0uU14U0s' +
  '-00-00G1lU07-00-00-00-00-00-00-00-00-00-00-00-00P04-00-00-00-00-00-00-00h1sh1sh1s-00-00-00-00-00-00B0h-00-00-00-00B0w-00' +
  '-00-00-00G0hU0zU12P0u-00-00-00-00U17X2sU1m-00B0s-00B1kB1kB1kB1kB1kB10-00B14B14B14h0o-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00L14U0vL1sP0wP0wP0wU14h0wX1o-00B0mB12B0oX14B05h0oG0q-00B0uh0w-00-00-00U3uU2i-00-00-00-00B14B14B14B14B14-00X6yG06-00h14' +
  'G1mB07B07B07B07B07L0c-00-00-00U17a01-00-00-00-00-00-00-00-00-00-00-00-00B0mG0rU0wh0j-00h0r-00-00-00-00-00-00-00B0wX0wB1y' +
  'L1mL1mL1mL1mL1m-00X1oh1s-00-00-00-00-00-00-00-00-00-00-00i08-00-00U14U14B10h1sB10S1kS1kS1kS1kS1kS1kL05-00-00-00-00-00B0s' +
  '-00-00-00-00-00B10-00-00-00-00-00U1yU1eh1cB0wL17i1oU0rU0wL1eX14B1xB1k-00-00h0uB10B10-00-00B0gB0gB0g-00B0gX0wB0gU1oU0mU17' +
  'L0gL0gB0ei08i08i08-00-00L0qi14i14B1iB1i-00h0ch0wh0w-00-00-00-00-00U0w-00-00B2zU0oD06D01D01D01D01U0cU0cU0cU0cP14P14-00-00' +
  '-00-00-00-00-00D0hU10-00h0wh0w-00-00U0mh0w-00h0w-00h1sh1s-00B08h1s-00X1e-00-00-00D01D01D01-00-00B0cP1yB1aB17B0e-00B14B14' +
  '-00-00-00U12P18U3m-00-00U14-00U1oU1o-00-00-00U0r-00-00h0z-00-00-00-00-00-00-00-00U28-00B2sB2s-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00B28B28-00-00-00-00-00-00-00-00-00-00U18U17U17-00U1s-00B0gB0gB0g-00-00U17-00-00-00D05B0wB0wB0wB0wB08h1sB16' +
  'B0uB0uB0uB0uL0oL0oX1zB1eB1eB0kB0kL08B1sU1cU0wB0wB0wh0wB05B05B05B05U0wX1oX28X1oX1oh1sh1sX0uX0uU0u-00i08L0qh0wh0wU0w-00-00' +
  '-00-00-00-00-00-00-00U01U3cU0gP0kB14B14U10U10-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00U2sB14B0gB1c-00D08-00-00h0uh16i08i08U0uU14B10i08B1oB0gB14B14L0iL0iL0ih0wh0w' +
  'L2iL2iG0sG0si08L07h14h1sB28U17L08L08B0mh1wh1wh1wh1wG04L1eh1sh1sP0gh0wh0wh0wB0wB0wU0mi08i08U0mL0wL0wB0k-00-00-00-00-00-00' +
  'U2sB1oL0gU10U0kh1sB0kL0wB1cB17U0k-00B19B19-00i08B10B10B10B10B0mP0kU0kP0kU0kB01U14U0kU0pU1eU1sU0kU0kh0wP50B0wP50X14-00B0m' +
  'h14B1o-00-00-00-00B14B14B14-00i14-00U0mU0mB0wi0oG0qL1y-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00';
/** Where the prefilter looks for each: two signs. */
export const places =
  '211111000431030011000001010321020101010101010200121100220100232311332201011201220100010100000000000100010101010101564401' +
  '010101010000000101344401d90101102300001235010000003301110056330101012323010100001111010122012201000101010100121143000000' +
  '011211000000001100010001001211001100000000000002000000112200010101013300010101011100001034333301000012010022110100000045' +
  '000122000000003400220001000101002200220156322212123311011211220012000101010123000101010100010100000101011111111111010011' +
  '01010101011256221101221200010101010101004321000000212100000000000012000112013300120001112300010101010178bb11000001111111' +
  '01011112000100011211110101010101000001015686002326560111062222000102000001010123010164023300010001332301010101010101039a' +
  '030200000143a10000000101000111120000011100012201220223111211011200010002000112121101000100001201003311110001110000001134' +
  '013401010301010101000022000001010100010101011211230000120111110111111111220001011212010100012201000111113201010101000000' +
  '0101010101000000000101120001010101110001011200010001011112003311119a0155444311010111011101000101010112444423230012122200' +
  '0101010101010101010100010101010101010101011101011111110101011111120111010111004311000010000200a2010001015600000101010101' +
  '12120000010100000101010112121212420134563733211111231255230b231122121100010101010101010801110000132233020001004500010100' +
  '220001010011000112001102122112011101010101010102001201010001010101000101010000211201235500001123010104040101000133003301' +
  '33443433221211010101040411010101020101230202343467120101cd10000202000101010000000011000102010311010000000101010101230112' +
  '112301011102110112010111010101011201012122010101010122030400010401010101010101121222121103010201111223332212110111010111' +
  '370122121223220101232112224422121212121222120211222333022211332233332312111233333433344422122222221201230123251100120101' +
  '140101111101010001220201114422110111221256664111110200020123330112010012020334131122001201010101010122120101011201110122' +
  '120123000111011101221111120111330100000210121112112322222222110101001101010101011200011212020442021212011113111103341114' +
  '010101122311030311111212110112120133120112111222110112120101010000121204111101010312010101040101010102121123012232120212' +
  '120132012212332212112201010101010101310101222201012311222212453322111112121101230101002101012221010322110112231212110201' +
  '220101123322121222011231332214345403341212231112112212011222010111134211012323012301013234050101122212220333220201332322' +
  '122323221211111101011122220111121211121234330111121112331211442201110011010122111223230101011123010302220111223401222312' +
  '001122330122030223010001013300010101011101121211121212010145010102021201010100001122001101011101010022000211111111233301' +
  '1101210101010101010001010000000000';
/** Whom each wakes: rules and structures by their number in base 36. */
export const woken =
  'r0,r1 r0,r1 r0,r1 r2,r9v r3 r4 r5 r6 r7 r8 r9 ra rb rc rd,g re,g rf,g rf rf rf rf rf rg rh ri rj rj rj rj rk,rav rl,g rl' +
  ' rm,g rn,g rn ro ro rp rq,g rq rr,r97,r98 rs,rbq rt rt rt rt ru rv rw rx ry rz rz rz rz rz rz,g rz rz rz rz rz rz rz rz,' +
  'g r10 r11 r12 r12 r13 r14 r15 r16 r17 r18 r19 r1a r1b r1c r1d r1e r1f r1g r1h r1i r1j r1j r1j r1j,r1p,r9u,g r1j,r1k r1j ' +
  'r1j r1j r1k r1k,g r1k r1l r1m r1n r1o r1p,g r1p r1p r1q r1r r1r r1r r1s r1s r1s r1s r1s r1s r1t r1u,g r1u r1u r1u,r8b r1' +
  'v r1w r1w r1w r1w,g r1x r1y r1z r20 r21,g r21 r22,g r23,g r24 r25 r26 r27,g r28 r29 r2a r2a r2a r2a r2a r2b r2c,g r2d r2' +
  'd r2d r2e r2f,r2g,g r2f,r2g r2f,r2g r2f,r2g r2f,r2g r2f,r2g r2f r2g r2g r2g r2g r2g r2h,g r2i r2j r2k r2l r2m r2n r2o r2' +
  'p r2q r2r,r2s,g r2t r2u r2v r2w r2x r2y r2z r30,g r31 r32 r33 r33 r34,r35 r36 r37 r38 r38 r38 r39 r3a r3a r3a r3a r3a r3' +
  'b,r3c r3d r3e,r3f r3g r3h r3i r3j r3j r3j r3j r3j r3k r3l,g r3l,r4t r3m r3n r3o r3p,r3q,g r3p,r3q r3p,r3q r3p,r3q r3p,r3' +
  'q r3p,r3q r3p r3p r3p r3p r3p r3p r3r r3s r3t r3u r3v r3w r3x,g r3x r3x r3x r3x r3x r3x r3y r3z r40 r41 r41 r41 r41 r41 ' +
  'r42,g r43 r44 r45,g r46,r47 r46,r47,g r48,r49,g r48,r49 r48,r49 r48,r49 r48,r49 r48,r49 r48,r49 r4a,rd5 r4a r4b,g r4c,g ' +
  'r4d r4e r4f r4g r4h r4i r4i r4i r4i r4i r4i r4j r4k,g r4l,g r4m,g r4n r4n r4o r4p,g r4p r4p,g r4q,g r4r,g r4s r4t r4t r4' +
  't r4t r4t r4u r4v r4w r4x r4y r4z r50 r51 r52 r53 r54 r55 r56,g r56,g r57 r58 r58 r59,g r5a,ra2 r5b r5c r5c r5d,ra2,rav ' +
  'r5e r5f r5g r5h r5i r5j r5k r5l r5m r5n r5n r5n r5o,r5p,g r5q,g r5r r5s r5s r5t r5u r5v,g r5w,r5y r5x r5z r60,g r61,r62,' +
  'g r63,g r63,g r64,g r65 r66,g r66 r67 r68 r69 r6a r6b r6b r6c r6d r6d r6d r6d r6e r6e r6f,r6g r6f,r6g r6f,r6g r6h,r6j,r6' +
  'k,g r6h r6h,g r6h r6i r6l r6m r6n r6o r6p,g r6p,g r6q r6r r6s,g r6t r6u r6v r6w r6x,g r6y r6z r70,g r71 r72,g r73,g r74,' +
  'g r75 r75 r75 r76,g r76 r77 r78 r79 r7a r7b r7c,ra0,g r7d r7e r7f r7g,r7h,r7i,g r7j,raz r7k r7l r7m r7n,r7o,g r7p,g r7q ' +
  'r7r,g r7s r7t r7u,g r7u r7v,g r7w r7x,g r7y,r9b r7y r7z,g r7z r7z r80,g r81,g r82,g r83,g r84,g r85 r86,r87,r88,g r89 r8' +
  '9 r8a,r8b,g r8a r8a r8a r8a r8a r8a r8a r8a r8a r8a r8c,r8d,g r8c,r8d r8d r8e r8e r8f,g r8g r8g r8g r8g r8g r8g r8g r8g ' +
  'r8h,g r8i r8j r8j r8k,g r8l r8m r8n r8n r8n r8o,g r8p,g r8q r8r,g r8r r8s,r8t,g r8u r8v r8v r8v r8v r8w,r8x r8y r8z r90 ' +
  'r90 r91 r91 r92 r92 r93 r94 r94 r95 r95 r96 r99 r9a r9c r9d r9d r9e r9f r9f r9f r9f r9g r9h r9i r9j r9j r9k r9k r9l r9l ' +
  'r9m r9n,g r9o r9p r9q r9r r9s r9t r9u r9u r9u r9u r9u r9u,rcr r9u r9u r9w r9x r9y r9z ra1 ra1 ra3 ra3 ra4 ra5,g ra5,g ra' +
  '5 ra6 ra7 ra7 ra7 ra7 ra7 ra7 ra7 ra7 ra7 ra7 ra7 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra8 ra' +
  '8 ra8 ra8 ra8 ra9,g raa,g rab,g rac rad rae raf rag,g rah rai,rd0,rd1 raj,rc6 rak ral ram ram ran rao rap raq rar ras ra' +
  't rat rau rau rau raw raw rax rax ray ray rb0 rb1 rb2 rb3 rb4 rb5 rb6 rb6 rb7 rb8 rb8 rb8 rb8 rb9 rba rbb rbb rbc rbd rb' +
  'd rbd rbe rbe rbf rbg rbh rbi rbj rbj rbk rbl rbm rbm rbm rbm rbm rbn rbo rbp rbr rbs rbt rbu rbv rbw rbx rby rbz rc0 rc' +
  '0 rc1 rc2 rc3 rc4 rc5 rc7 rc8 rc9 rca rcb rcc rcd rce rcf rcg rch rci rcj rck rcl rcm rcn rco rcp rcq,g rcs rct rcu rcv ' +
  'rcw rcw rcx,g rcy rcy rcy rcz rd2 rd3,g rd4 rd4 rd6 rd7 rd8 rd9 rda rda,g rda rdb,g s0 s1 s2 s3 s4 s5 s6 s7 s7 s7 s7 s7 ' +
  's8 s9,sa sb sb sb sb sc sc sc sc sc sc sc sc sd sd sd sd sd sd sd sd se se se se sf sf sf sf sg sg sh si sj sk sk sk sl ' +
  'sm sm sm sm sm sm sm sm sm sm sm sm sm sn g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g';
