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
  'XQiO\nsntryu_\nsentry\nsumo\nsumologic\npagerduty\npager\npdap\npd_ap\npd ap\npd.ap\npd-ap\napi-\nsdk-\nlaunchdarkly\nrollbar\nphx_\nphs_' +
  '\npha_\nphr_\nphc_\npnu_\nrootly_\napify_api_\nSA\nSU\nSO\nSC\nSN\nSX\ntoken-\nkraken\nsquarespace\nzerotier\nbundle\ncontribsys\naio_\nopen' +
  'weather\nweather\npyowm\nappid\nblynk\nthingsboard\nnpm_\nnpmto\nnpm_to\nnpm to\nnpm.to\nnpm-to\npypi-AgEIcHlwaS5vcmc\npypi-AgENdGVzd' +
  'C5weXBpLm9yZw\nrubygems_\ncio\noy2\nCLOJARS_\ndckr_pat_\ndckr_oat_\nSWMTKN-1-\nSWMKEY-1-\nAKCp\ncmVmdGtu\nartifactory\njfrog\ncsa_\ndd' +
  'p_\nddo_\npackagecloud\nsk_live_\nrk_live_\nsk_prod_\nrk_prod_\nsk_test_\nrk_test_\nwhsec_\npk_live_\nEAAA\nsq0atp-\nsq0csp-\naccess_t' +
  'oken$production$\naccess_token$sandbox$\nrzp_live_\naccess-production-\naccess-development-\naccess-sandbox-\nplaid\ncoinbase\np' +
  'dl_live_apikey_\nshippo_live_\nshippo_test_\nEZAK\nEZTK\ngocardless\nFLWSECK_TEST-\nFLWSECK-\nFLWPUBK_TEST-\nbittrex\nkucoin\nether' +
  'scan\nbscscan\ninfura\ng.alchemy.com/v2/\nprivate\nprivatekey\nxprv\nxoxb-\nxoxp-\nxapp-\nxoxe.xoxb-\nxoxe.xoxp-\nxoxe-\nxoxa-\nxoxo-\n' +
  'xoxr-\nxoxs-\nxoxc-\nxoxd-\nhooks.slack.com/services/\nhooks.slack.com/workflows/\nhooks.slack.com/triggers/\ndiscord\nbot\ntoken' +
  '\nclient\ncom/api/webhooks/\n.webhook.office.com/webhookb2/\n:a\nAC\nSK\ntwilio\nauth\nSG.\nkey-\nmailgun\npubkey-\n-us\nxkeysib-\nxsmt' +
  'psib-\npostmark\nre_\nmlsn.\nsparkpost\ndG9rOj\nintercom\nzendesk\nfreshbooks\npat-na\npat-eu\npat-ap\nhubspot\nhapikey\n00D\n5Aep861\nn' +
  'tn_\nsecret_\npat\nairtable\nlin_api_\nlin_oauth_\nlinear\nasana\npk_\nfigd_\ntfp_\nsl.\ndropbox\nalgolia\nCFPAT-\ncontentful\nsk.eyJ\npk' +
  '.eyJ\nokta\nssws\nauth0\nBSA\nyelp\nlive_\ntest_\nmessagebird\nmessage\nmessage-bird\nplivo\ngitter\nmattermost\nlooker\ntwitch\nAAAAAAA' +
  'AAAAAAAAAAAAAA\ntwitter\nEAA\nfacebook\nfbse\nfb_se\nfb se\nfb.se\nfb-se\nfbap\nfb_ap\nfb ap\nfb.ap\nfb-ap\nlinkedin\nlinked\nlinked-in\n' +
  'IGQ\nIGA\nflickr\nnytimes\nnew-york-times\nnewyorktimes\nnewyo\nnew_yo\nnew yo\nnew.yo\nnew-yo\nclearbit\nb_\nduffel_test_\nduffel_liv' +
  'e_\nfinicity\nfio-u-\n_mmk\nsm_aat_\nsm_pat_\nsm_sat_\nsendbird\netsy\ncnvca\nbitly\nbit.ly\ntrello\nhooks.zapier.com/hooks/catch/\nsh' +
  'pat_\nshpss_\nshppa_\nshpca_\nodt_\nslk_\nion_\nak_live_\nak_test_\nBBFF-\nBBUS-\nVF.DM.\nVF.WS.\ntkn.v1_\nnyk_v0_\nnyk_\nflb_live_\nflb_' +
  'test_\nRGAPI-\npat_\ntk-us-\nNRIQ-\nkey_live_\nkey_test_\n1000.\nsc_\next_\nscauth_\nauthress_\np8e-\napk_user_\napk_\nfm1a_\nfm1r_\ns-s4' +
  't2af-\ns-s4t2ud-\n$aact_prod_\n$aact_hmlg_\ntk.eyJ\npushbullet\noutlook.office.com/webhook/\nhooks/\ntines.com/webhook/\ninfura.i' +
  'o/v3/\nalchemyapi.io/v2/\nunseal\nadopa\nado_pa\nado pa\nado.pa\nado-pa\nazdo\nvsts\nsystem\ngcntfy-\n:APA91b\nMid-server-\nmercury_pr' +
  'oduction_\nsk_live_a2V5\nsk_test_a2V5\nsecret-live-\nsecret-test-\nkagi\nfreshdesk\nfreshservice\nfreshsales\ncivo\novhap\novh_ap\no' +
  'vh ap\novh.ap\novh-ap\novhco\novh_co\novh co\novh.co\novh-co\novh\nboxcl\nbox_cl\nbox cl\nbox.cl\nbox-cl\nboxse\nbox_se\nbox se\nbox.se\nb' +
  'ox-se\nboxsdk\nboxke\nbox_ke\nbox ke\nbox.ke\nbox-ke\nboxto\nbox_to\nbox to\nbox.to\nbox-to\nsplunk\nadyen\nrazorpay\nsk-api-\ncog_\nendr' +
  '+\nbkpat_\ncontentstack\napi.telegram.org/bot\nsgp_\nghs_\neu01xx\nNRRA-\npx-api-\npx-dep-\nmergify_application_key_\nshltm_\njca_\nw' +
  'aka_\nATTA\nvercel_blob_rw_\nxnd_production_\nxnd_development_\nskey_test_\nskey_live_\nskey_\ncfsk_ma_prod_\ncfsk_ma_test_\nos_v2' +
  '_app_\nos_v2_org_\npk_prod_\npk_test_\nsk-lf-\nsk-helicone-\ne2b_\ndtn_\nxai-token-\nsktsec_\nsnyk_uat.\nsnyk_sat.\nCCIPRJ_\npackagis' +
  't_ort_\npackagist_out_\npackagist_urt_\npackagist_uut_\n1PRK-\nsuiprivkey1\ned25519-priv-0x\nsecp256k1-priv-0x\nsecret-token:\npr' +
  'tapi_\nshptka_\nshpua_\npolar_oat_\npolar_pat_\nconfigcat-sdk-1/\n/open-apis/bot/v2/hook/\nqyapi.weixin.qq.com/cgi-bin/webhook/' +
  'send?key=\n/with/key/\nmake.com/\nintegromat.com/\n/api/v1/\ntruenas\nccte\ncc_te\ncc te\ncc.te\ncc-te\nsl.u.\npina_\nakab-\neyJ0eXAiO' +
  'iAiVENWMiJ9.\nhawk.\namzn1.oa2-cs.v1.\nlip_\npts_\nramp_sec_\nsecret-\npersona_production_\nkubeadm\nkpat_\nspat_\n:fx\nmake.com/mcp' +
  '/api/v1/u/\nllx-\nfc-\nbce-v3/ALTAK-\nbb_live_\nbb_test_\nsk_car_\nda2-\n+ast\nacdb\n+asb\nAVNS_\ndose\ndoau\n0x4AAAAA\neyJhIjoi\nxau_\np' +
  'rod:\ndev:\nsyt_\nxaat-\nxapt-\nory_pat_\nory_apikey_\nory_st_\nory_at_\nory_rt_\nory_ac_\nsignkey-prod-\nsignkey-test-\nsignkey-stag' +
  'ing-\nsignkey-branch-\ntr_dev_\ntr_prod_\ntr_stg_\ntr_pat_\nptr_\ntgpak_\ntgpat_\nunkey_\ndbtc_\ndbtu_\nAIK_CI_\nAIK_SECRET_\n==:\nAPP_' +
  'USR-\nsup_sk_\ncs_\nck_\nsec-c-\nvk1.a.\napi_live_us.\napi_live_ca.\napi_live.\napi_sandbox_us.\napi_sandbox_ca.\napi_sandbox.\nKEY0' +
  '\nmfa.\nghp_\ngho_\nghu_\nghr_\ngithub_pat_\nglpat-\ngldt-\nglrt-\nGR1348941\nglcbt-\nglptt-\nglft-\nglimt-\nglagent-\ngloas-\nglsoat-\ngl' +
  'ffct-\n_gitlab_session=\nATATT3\nATBB\nATCTT3\nBBDC-\nbitbucket\nCCIPAT_\nbkua_\nbkaa_\ntravis\ndroneci\ndrone\ncodecov\nsqu_\nsqa_\nsqp' +
  '_\nsonar\nsgp_local_\nsnyk\npat.\nsat.\nico-\nPMAK-\nPMAT-\nrdme_\njira\natlassian\nconfluence\ngitea\n-----begin\nputty-user-key-file\n' +
  '://\neyj\nbasic \nauthorization\nzxlk\nkind: secret\nkind: \'secret\'\nkind: "secret"\n"kind":"secret"\n"kind": "secret"\nbearer \ncu' +
  'rl\npassword=\npwd=\npassword =\npwd =\nnetworkcredential(\ndirectoryentry(\npasswordauthentication(\npasswordcredentials(\nbasic' +
  'auth(\nauthcredentials(\nauth=(\nbasicawscredentials(\nbasic_auth(\nusername_pw_set(\n.login(\ncredentials.basic(\nauthorization' +
  '_basic(\noci_connect(\nwifi.begin(\nhttr::authenticate(\ngetconnection(\nmysqli_connect(\nnew mysqli(\nnew pdo(\nftp_login(\nldap' +
  '_bind(\nssh2_auth_password(\nimap_open(\ndbi->connect(\nclientsecretcredential(\nmysql_real_connect(\n->credentials(\njwt.sign(' +
  '\njwt.encode(\ncreatehmac(\nsecretkeyspec(\npsexec\nsshpass\ndocker login\npodman login\nhelm registry login\naz login\nplink\nsmbc' +
  'lient\nnet use \nsecurestring\nsecret set\njdbc:oracle:\n@tcp(\n:5432:\ncredentials:\ncreds:\nlogin:\nchpasswd\n-stdin\nmysql -\nmysq' +
  'ldump -\nmysqladmin -\nmariadb -\nredis-cli -\nsqlcmd -\nmongo -\nmongosh -\nmongodump -\nldapsearch -\nidentified by \nidentified' +
  ' with \nconvertto-securestring\noperator unseal \nlogin_with_api_key\nproceed to installation\n"kty"\nsig=\n/triggers/manual/pa' +
  'ths/invoke?\n"auth"\n_auth\n_password\nmachine \n$1$\n$2a$\n$2b$\n$2y$\n$5$\n$6$\n$8$\n$9$\n$apr1$\n$y$\n$krb5\n$argon2\n{ssha\n{sha}\n.day' +
  'pass-\nadafruit\nadobe\nahaio\nahrefs\nai21\nairbrake\nairship\nairvisual\nakeyless\nalegra\naletheia\nalpaca\namadeus\nambee\namplitud' +
  'e\nanypoint\napacta\napi2cart\napideck\napiflash\napify\napilayer\napimatic\napitemplate\napollo\nappcenter\nappcues\nappfollow\nappoi' +
  'ntedd\nappveyor\nasaas\naudd\nautodesk\nautoklose\navaza\naviationstack\naxonaut\naylien\nayrshare\nbackblaze\nbannerbear\nbaremetric' +
  's\nbeamer\nbeebole\nbetterstack\nbillomat\nbinance\nbitbar\nbitfinex\nbitmex\nbitrise\nblazemeter\nblitapp\nbombbomb\nboostnote\nborgb' +
  'ase\nbox-key\nbraintree\nbrowserstack\nbrowshot\nbugherd\nbugsnag\nbuildkite\nbuttercms\ncalendarific\ncalendly\ncampayn\ncannyio\nca' +
  'psulecrm\ncaptaindata\ncarboninterface\ncaspio\ncensys\ncentralstationcrm\ncexio\nchartmogul\nchatfuel\ncheckly\ncheckmarx\ncheckvi' +
  'st\ncircleci\nclarifai\nclickhelp\nclicksend\nclickup\nclockify\nclockworksms\nclosecrm\ncloudant\ncloudelements\ncloudimage\ncloudm' +
  'ersive\ncloudsight\ncloudsmith\ncloudways\ncloverly\ncodacy\ncodeclimate\ncodemagic\ncodequiry\ncoinapi\ncoinlayer\ncoinlib\ncompany' +
  'hub\nconfigcat\nconvertapi\nconvertkit\ncoveralls\ncraftmypdf\ncrowdin\ncryptocompare\ncurrencycloud\ncurrencyfreaks\ncurrencylaye' +
  'r\ncurrencyscoop\ncurrentsapi\ncustomerguru\ncustomerio\ndailyco\ndareboost\ndatabox\ndatabricks\ndatagov\ndeepai\ndelighted\ndeputy' +
  '\ndetectify\ndetectlanguage\ndeviantart\ndfuse\ndiffbot\ndiggernaut\ndigicert\ndigitalocean\ndisqus\ndocparser\ndocumo\ndocusign\ndop' +
  'pler\ndwolla\ndynatrace\ndyspatch\neagleeyenetworks\neasypost\nedamam\nedenai\nelasticemail\nendorlabs\nenigma\neraser\nethplorer\nev' +
  'entbrite\neverhour\nexchangerateapi\nexchangeratesapi\nextractorapi\nfaceplusplus\nfastforex\nfaunadb\nfeedier\nfetchrss\nfigma\nfi' +
  'lestack\nfinancialmodelingprep\nfinage\nfinnhub\nfixerio\nflatio\nfleetbase\nflightapi\nflightstats\nflutterwave\nfoursquare\nfulls' +
  'tory\nfusebill\nfxmarket\ngeckoboard\ngemini\ngengo\ngeoapify\ngeocodify\ngeocodio\ngeoipify\ngetemail\ngetgeoapi\ngetresponse\ngithu' +
  'b\ngitlab\nglassnode\ngnews\ngradle\ngrafana\ngraphcms\ngraphhopper\ngreptile\ngroovehq\ngtmetrix\nguardianapi\ngumroad\ngyazo\nhappys' +
  'cribe\nhasura\nhellosign\nhelpcrunch\nhelpscout\nhereapi\nhibob\nhiveage\nholidayapi\nhuggingface\nhunterio\nhypertrack\niconfinder\n' +
  'iexcloud\nimagekit\nimagga\ninfobip\ninfracost\ninsightly\ninstabot\ninstatus\nintegromat\nintrinio\ninvoiceocean\nip2location\nipap' +
  'i\nipdata\nipgeolocation\nipinfo\nipquality\nipstack\njenkins\njotform\njumpcloud\nkarmacrm\nkeenio\nkickbox\nklaviyo\nklipfolio\nknap' +
  'sackpro\nlanguagelayer\nlarksuite\nlastfm\nleadfeeder\nlemlist\nlexigram\nlinearapp\nlinkpreview\nliveagent\nlivestorm\nlocationiq\n' +
  'loggly\nloginradius\nlogzio\nlokalise\nloyverse\nmagicbell\nmailboxlayer\nmailchimp\nmailerlite\nmailersend\nmailjet\nmailmodo\nmail' +
  'sac\nmandrill\nmapbox\nmapquest\nmarketstack\nmavenlink\nmaxmind\nmeaningcloud\nmediastack\nmeistertask\nmeraki\nmesibo\nmetabase\nmi' +
  'ndmeister\nmixmax\nmixpanel\nmockaroo\nmonkeylearn\nmoonclerk\nmoosend\nmoralis\nmyfreshworks\nmyintervals\nnasdaqdatalink\nnethunt' +
  '\nneutrinoapi\nnewsapi\nnewscatcher\nnexmo\nnftport\nnicereply\nnightfall\nnotion\nnozbe\nnumverify\nnutritionix\nnylas\noanda\nollama' +
  '\nomnisend\nonedesk\nonelogin\nonepagecrm\nonesignal\noopspam\nopencage\nopencagedata\nopenrouter\nopensea\nopenuv\nopenweathermap\no' +
  'psgenie\noptimizely\nowlbot\npandadoc\npandascore\npapertrail\nparsehub\nparseur\npassbase\npastebin\npaymongo\npaypal\npaystack\npdf' +
  'layer\npdfshift\npeopledatalabs\npepipost\nperplexity\npinata\npinecone\npipedream\npipedrive\npivotaltracker\npixabay\nplanetscale' +
  '\nplanyo\npollsapi\npoloniex\npolygonio\npositionstack\npostageapp\nposthog\npostman\npowrbot\nprodpad\nproxycrawl\npubnub\npulumi\npu' +
  'restake\npusher\npushover\nqase\nqualaroo\nquandl\nqubole\nquickbase\nrapidapi\nrawg\nrebrandly\nrecaptcha\nredash\nreplicate\nreplyio' +
  '\nrequestfinance\nrestpack\nringcentral\nritekit\nrocketreach\nrockset\nroute4me\nrunpod\nrunscope\nsalesblink\nsalescookie\nsalesfl' +
  'are\nsalesforce\nsalesmate\nsatismeter\nsaucelabs\nscaleway\nscraperapi\nscraperbox\nscrapfly\nscrapingant\nscrapingbee\nscreenshot' +
  'layer\nscrutinizer\nsecuritytrails\nsemaphore\nsendgrid\nsendinblue\nserphouse\nserpapi\nserpstack\nsevenbridges\nsherpadesk\nshoda' +
  'n\nshopify\nshortcut\nshotstack\nshutterstock\nsignable\nsignalwire\nsignupgenius\nsigopt\nsimfin\nsimplesat\nsimplynoted\nsinch\nsit' +
  'eleaf\nskrapp\nslack\nsmartsheet\nsmartsheets\nsmartystreets\nsmooch\nsnipcart\nsnowflake\nsonarcloud\nsonarqube\nsourcegraph\nspoon' +
  'acular\nsportradar\nsportsmonk\nspotify\nsslmate\nstatuscake\nstatuspage\nstitchdata\nstockdata\nstorecove\nstormboard\nstormglass\n' +
  'storyblok\nstrava\nstripe\nstytch\nsugester\nsumup\nsupabase\nsupernotes\nsurveysparrow\nsurvicate\nswiftype\ntallyfy\ntatumio\ntaxja' +
  'r\nteamgate\nteamviewer\nteamworkcrm\nteamworkdesk\ntefter\ntelegram\nteletype\ntelnyx\nterraform\ntestingbot\ntextmagic\nthinkific\n' +
  'thousandeyes\nticketmaster\ntiingo\ntimecamp\ntmetric\ntodoist\ntogetherai\ntoggl\ntomorrowio\ntomtom\ntradier\ntransferwise\ntravel' +
  'payouts\ntravisci\ntwelvedata\ntyntec\ntypeform\ntypetalk\nubidots\nuclassify\nunplugg\nunsplash\nupcdatabase\nuplead\nuploadcare\nup' +
  'timerobot\nurlscan\nuserflow\nuserstack\nvatlayer\nvbout\nvercel\nverimail\nversioneye\nvirustotal\nvisualcrossing\nvoiceflow\nvoice' +
  'gain\nvoodoosms\nvouchery\nvpnapi\nwakatime\nwalkscore\nweatherbit\nweatherstack\nwebflow\nwebscraper\nwebscraping\nwhoxy\nwistia\nwo' +
  'ocommerce\nwordnik\nworkato\nworkos\nworksnaps\nworldcoinindex\nworldweather\nwrike\nyousign\nyouneedabudget\nzapier\nzenrows\nzensc' +
  'rape\nzenserp\nzerobounce\nzipcodeapi\nzohocrm\nzonka\nzoominfo\nzulip\npassw\npassphrase\npasscode\n_pass\npass=\npass"\npass\'\npass:\n' +
  'pass \npass>\npwd\naccess=\naccess \naccess:\napikey\napi_key\napi-key\napi key\naccess_key\naccess-key\ncredential\nsigning\nencrypt\n' +
  'verifier\nkey=\nkey:\nkey"\nkey\'\nkey \nkey]\nsalt\npepper\n_psk\npsk=\npsk \ncreds\n_pat\n_pw\npw \npw:\npw[\npw=\npw>';
/** A digit each, of the bits of `flagOf`. */
export const flags =
  '333333333333330000000033300003000003330033000033333000000000000003333333333333330033000000000000100000003330000003000030' +
  '000333300003330303333330333300000000000003333333330333333303300333000033333333033333333000330000000000003333030000000333' +
  '333330330000000000230033333333333333300000300000030000033333333333300333033333333333333333003333303330000030033333333333' +
  '333330000310330033030330330300033300333330330033330030330003033000000003030000000000000033000000000033303033300300033333' +
  '333333333333333333333333333333331130333330000000003133333300000000000000000000000000000000000000003333033333333333333333' +
  '333333333333333333333333333333313133100000033333333333033033333333000333333333333333333333333333333333033333333333333333' +
  '333333333333333333303330000333030333333000000020000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000';
/** What stands behind each: the sign of an alphabet, and how many of it, in two digits of base 36. */
export const behind =
  'U0kU0kU0k-00U2lU2lU28B0yB0yU11B1gB1cB28h1s-00-00-00-00-00-00-00-00U17L1cU1o-00-00-00-00-00-00-00-00-00-00h0wh0wU25-00-00' +
  'h0s-00-00-00-00-00B0mU17B1aU0wh0w-00-00-00-00-00-00-00-00-00-00-00-00-00-00S0gS0gS0gS0gX2sX2sX31X0ki08i08U0xU18U0uU14U0s' +
  '-00-00G1lU07-00-00-00-00-00-00-00-00-00-00-00-00P04-00-00-00-00-00-00-00h1sh1sh1s-00-00-00-00-00-00B0h-00-00-00-00B0w-00' +
  '-00-00-00G0hU0zU12P0u-00-00-00-00U17X2sU1m-00B0s-00B1kB1kB1kB1kB1kB10-00B14B14B14h0o-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00L14U0vL1sP0wP0wP0wU14h0wX1o-00B0mB12B0oX14B05h0oG0q-00B0uh0w-00-00-00U3uU2i-00-00-00-00B14B14B14B14B14-00X6yG06-00h14' +
  'G1mB07B07B07B07B07L0c-00-00-00U17a01-00-00-00-00-00-00-00-00-00-00-00-00B0mG0rU0wh0j-00h0r-00-00-00-00-00-00-00B0wX0wB1y' +
  'L1mL1mL1mL1mL1m-00X1oh1s-00-00-00-00-00-00-00-00-00-00-00i08-00-00U14U14U14U14U14B10h1sB10S1kS1kS1kS1kS1kS1kL05-00-00-00' +
  '-00-00B0s-00-00-00-00-00-00B10-00-00-00-00-00U1yU1eh1cB0wL17i1oU0rU0wL1eX14B1xB1k-00-00h0uB10B10-00-00B0gB0gB0g-00B0gX0w' +
  'B0gU1oU0mU17L0gL0gB0ei08i08i08-00-00L0qi14i14B1iB1i-00h0ch0wh0w-00-00-00-00-00U0w-00-00B2zU0oD06D01D01D01D01U0cU0cU0cU0c' +
  'P14P14-00-00-00-00-00-00-00D0hU10-00h0wh0w-00-00U0mh0w-00h0w-00h1sh1s-00B08h1s-00X1e-00-00-00D01D01D01-00-00B0cP1yB1aB17' +
  'B0e-00B14B14-00-00-00U12P18U3m-00-00U14-00U1oU1o-00-00-00U0r-00-00h0z-00-00-00-00-00-00-00-00U28-00B2s-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00B28B28-00-00-00-00-00-00-00-00-00-00U18U17U17-00U1s-00B0gB0gB0g-00-00U17-00-00-00D05B0wB0wB0wB0w' +
  'B08h1sB16B0uB0uB0uB0uL0oL0oX1zB1eB1eB0kB0kL08B1sU1cU0wB0wB0wh0wB05B05B05B05U0wX1oX28X1oX1oh1sh1sX0uX0uU0u-00i08L0qh0wh0w' +
  'U0w-00-00-00-00-00-00-00-00-00U01U3cU0gP0kB14B14U10U10-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00U2sB14B0gU1c-00D08-00-00h0uh16i08i08U0uU14B10i08B1oB0gB14B14L0iL0i' +
  'L0ih0wh0wL2iL2iG0sG0si08L07h14h1sB28U17L08L08B0mh1wh1wh1wh1wG04L1eh1sh1sP0gh0wh0wh0wB0wB0wU0mi08i08U0mL0wL0wB0k-00-00-00' +
  '-00-00-00U2sB1oL0gU10U0kh1sB0kL0wB1cB17U0k-00B19B19-00i08B18h0wB0lU0rU0rB0kL0q-00-00-00U0fh0wh0wU0rX3wU0xP05P05X02i08i08' +
  'U0wU0wU0wU0wU0wU0wh1sh1sh1sh1sB0kB0kB0kB0kX17L14L14B0kU0uU0uB0kB0k-00D0dB0kh14h14X1cU28P0wP0wP0wP0wP0wP0wH0vU2cB10B10B10' +
  'B10B0mP0kU0kP0kU0kB01U14U0kU0pU1eU1sU0kU0kh0wP50B0wP50X14-00B0mh14B1o-00-00-00-00B14B14B14-00i14-00U0mU0mB0wi0oG0qL1y-00' +
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
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
  '-00-00-00-00-00-00';
/** Where the prefilter looks for each: two signs. */
export const places =
  '211111000431030011000001010321020101010101010200121200220300232311332201011201020100010100000000000100010101010101564401' +
  '010101010000000101344401d90101102300001235010000003301120156330101012323010100001111010122012201000101010100121133000000' +
  '011211000000001100010001001211001100000000000002000000112200010101013300010101011100001034333301000012010022110100000145' +
  '000122000000003400220001000101002200220156322212123311011211220012000101010123000101010100010100000101011111111111010011' +
  '0101010101125622110122120001010101010100431100000000000001210000000000001000010201330012000101112300010101010178bb110000' +
  '011111110101110400010001121111010101010100000101368600232656011106222200010200000101012301016401330001000133230101010101' +
  '0101039a030200000143a100000001010001111200000111000122012202231112110112000100020001121211010001000012010033111100011100' +
  '000111340134010103011101010022000001010100010101011211230000120111110111111111220001011212010100012201000111113201010101' +
  '0000000101010101000000000101120001010101110001011200010001011112003311119a0155444311010111011101000101010112444423230012' +
  '1222000101010101010101010100010101010101010101011101011111110101011111120111010111004301000010000200a2010001015600000101' +
  '01010112120000010100000101010112121212420134563733211111231255230b231122121100010101010101010801110000132233020001004500' +
  '000100000101000101010001221100010100010111330111121223232333020112010001001101010200002312000011001141114444440100000101' +
  '002200010100110001120011021221120111010101010101020012010100010101010001010100002112012355000001340102040401010001330033' +
  '013344343302121123224501646701122201021311011211120155020500012323020104041101110111010100011244110121010201012322111212' +
  '12410205343467120101cd10000002000101010000000011000102011103110100000001010101012301121123010111021101120101110101010112' +
  '010121220101010101220304000101010101010101011212121211030102011112232322121101110101113701221212232201012321122244011212' +
  '121212221202112223330222113322333323121102333334333441011222222212012301232511001201011401011111010100012202011144221111' +
  '112212566641111102000201233301120100120202341303220012010101010101221201110112011101221201230001110111012211111201113301' +
  '000022111211121123222222221101010011010101010112000112120204420212120111131411033411140101011223110301111112121101121201' +
  '331201121112221101121201010100001212041111010103120101010401010101021211230122321202121201320122123322121122010101010101' +
  '013101012222010123112222124533021111121211012301010001110122210103221101122322121102012201011233221212220122313322143454' +
  '035412122311121122120112220101111342110123230123010132340501011222122203332202013323221223232212111111010111232201111212' +
  '111222343301111211123312114422011100110101221112234301010111230103022201112234012223120011223301220302230100010133000101' +
  '010111011212111212120101450101020222010101000011221100110101110101002200021111111123330311112101010101010100010101000100' +
  '000000000000';
/** Whom each wakes: rules and structures by their number in base 36. */
export const woken =
  'r0,r1 r0,r1 r0,r1 r2,r9x r3 r4 r5 r6 r7 r8 r9 ra rb rc rd,g re,g rf,g rf rf rf rf rf rg rh ri rj rj rj rj rk,rax rl,g rl' +
  ' rm,g rn,g rn ro ro rp rq,g rq rr,r99,r9a rs,rbs rt rt rt rt ru rv rw rx ry rz rz rz rz rz rz,g rz rz rz rz rz rz rz rz,' +
  'g r10,r11 r10,r12 r13 r13 r14 r15 r16 r17 r18 r19 r1a r1b r1c r1d r1e r1f r1g r1h r1i r1j r1k r1k r1k r1k,r1q,r9w,g r1k,' +
  'r1l r1k r1k r1k r1l r1l,g r1l r1m r1n r1o r1p r1q,g r1q r1q r1r r1s r1s r1s r1t r1t r1t r1t r1t r1t r1u r1v,g r1v r1v r1' +
  'v,r8d r1w r1x r1x r1x r1x,g r1y r1z r20 r21 r22,g r22 r23,g r24,g r25 r26 r27 r28,g r29 r2a r2b r2b r2b r2b r2b r2c r2d,' +
  'g r2e r2e r2e r2f r2g,r2h,g r2g,r2h r2g,r2h r2g,r2h r2g,r2h r2g,r2h r2g r2h r2h r2h r2h r2h r2i,g r2j r2k r2l r2m r2n r2' +
  'o r2p r2q r2r r2s,r2t,g r2u r2v r2w r2x r2y r2z r30 r31,g r32 r33 r34 r34 r35,r36 r37 r38 r39 r39 r39 r3a r3b r3b r3b r3' +
  'b r3b r3c,r3d r3e r3f,r3g r3h r3i r3j r3k r3k r3k r3k r3k r3l r3m,g r3m,r4u r3n r3o r3p r3q,r3r,g r3q,r3r r3q,r3r r3q,r3' +
  'r r3q,r3r r3q,r3r r3q r3q r3q r3q r3q r3q r3s r3t r3u r3v r3w r3x r3y,g r3y r3y r3y r3y r3y r3y r3z r40 r41 r42 r42 r42 ' +
  'r42 r42 r43,g r44 r45 r46,g r47,r48 r47,r48,g r49,r4a,g r49,r4a r49,r4a r49,r4a r49,r4a r49,r4a r49,r4a r4b,re6 r4b r4c,' +
  'g r4d,g r4e r4e r4e r4e r4f r4g r4h r4i r4j r4j r4j r4j r4j r4j r4k r4l,g r4m,g r4n,g r4o r4o r4p r4q,g r4q r4q,g r4q r4' +
  'r,g r4s,g r4t r4u r4u r4u r4u r4u r4v r4w r4x r4y r4z r50 r51 r52 r53 r54 r55 r56 r57,g r57,g r58 r59 r59 r5a,g r5b,ra4 ' +
  'r5c r5d r5d r5e,ra4,rax r5f r5g r5h r5i r5j r5k r5l r5m r5n r5o r5o r5o r5p,r5q,g r5r,g r5s r5t r5t r5u r5v r5w,g r5x,r5' +
  'z r5y r60 r61,g r62,r63,g r64,g r64,g r65,g r66 r67,g r67 r68 r69 r6a r6b r6c r6c r6d r6e r6e r6e r6e r6f r6f r6g,r6h r6' +
  'g,r6h r6g,r6h r6i,r6k,r6l,g r6i r6i,g r6i r6j r6m r6n r6o,r6q r6p r6r,g r6r,g r6s r6t r6u,g r6v r6w r6x r6y r6z,g r70 r7' +
  '1 r72,g r73 r74,g r75,g r76,g r77 r77 r77 r78,g r78 r79 r7a r7b r7c r7d r7e,ra2,g r7f r7g r7h r7i,r7j,r7k,g r7l,rb1 r7m ' +
  'r7n r7o r7p,r7q,g r7r,g r7s r7t,g r7u r7v r7w,g r7w r7x,g r7y r7z,g r80,r9d,rcv r80 r81,g r81 r81 r82,g r83,g r84,g r85,' +
  'g r86,g r87 r88,r89,r8a,g r8b r8c,r8d,g r8c r8c r8c r8c r8c r8c r8c r8c r8c r8c r8e,r8f,g r8e,r8f r8f r8g r8g r8h,g r8i ' +
  'r8i r8i r8i r8i r8i r8i r8i r8j,g r8k r8l r8l r8m,g r8n r8o r8p r8p r8p r8q,g r8r,g r8s r8t,g r8t r8u,r8v,g r8w r8x r8x ' +
  'r8x r8x r8y,r8z r90 r91 r92 r92 r93 r93 r94 r94 r95 r96 r96 r97 r97 r98 r9b r9c r9e r9f r9f r9g r9h r9h r9h r9h r9i r9j ' +
  'r9k r9l r9l r9m r9m r9n r9n r9o r9p,g r9q r9r r9s r9t r9u r9v r9w r9w r9w r9w r9w r9w,rds r9w r9w r9y r9z ra0 ra1 ra3 ra' +
  '3 ra5 ra5 ra6 ra7,g ra7,g ra7 ra8 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 raa raa raa raa raa raa raa raa raa raa ra' +
  'a raa raa raa raa raa raa raa raa raa raa rab,g rac,g rad,g rae raf rag rah rai,g raj rak,re1,re2 ral,rd7 ram ran rao ra' +
  'o rap raq rar ras rat rau rav rav raw raw raw ray ray raz raz rb0 rb0 rb2 rb3 rb4 rb5 rb6 rb7 rb8 rb8 rb9 rba rba rba rb' +
  'a rbb rbc rbd rbd rbe rbf rbf rbf rbg rbg rbh rbi rbj rbk rbl rbl rbm rbn rbo rbo rbo rbo rbo rbp rbq rbr rbt rbu rbv rb' +
  'w rbx rby rbz rc0 rc1 rc2 rc2 rc3 rc4 rc5 rc6 rc7 rc8 rc8 rc9 rca rcb rcc rcd rce rcf rcf rcg rch rci rcj rcj rck rcl rc' +
  'l rcm rcm rcm rcm rcm rcm rcn rcn rcn rcn rco rco rco rco rcp rcq rcq rcr rcs rcs rct rct rcu rcw rcx rcy rcy rcz rd0 rd' +
  '1 rd1 rd1 rd1 rd1 rd1 rd2 rd3 rd4 rd5 rd6 rd8 rd9 rda rdb rdc rdd rde rdf rdg rdh rdi rdj rdk rdl rdm rdn rdo rdp rdq rd' +
  'r,g rdt rdu rdv rdw rdx rdx rdy,g rdz rdz rdz re0 re3 re4,g re5 re5 re7 re8 re9 rea reb reb,g reb rec,g s0 s1 s2 s3 s4 s' +
  '5 s6 s7 s7 s7 s7 s7 s8 s9,sa sb sb sb sb sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc s' +
  'c sc sc sc sc sc sd sd sd sd sd sd sd sd sd sd sd se se se se se se se se sf sf sf sf sf sf sf sf sf sf sg sg sg sg sh s' +
  'h si sj sk sl sl sl sm sn sn sn sn sn sn sn sn sn sn sn sn sn sn so g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
  'g g g g g g g g g g';
