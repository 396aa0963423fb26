/** Made up from end to end: no such councils, reports or plans exist. */
const tables: Record<string, string> = {
  'data-set': `
title,data_as_at,checked_on,licence_name,licence_url,attribution
Inspections of imaginary councils (made up for tests),2026-06-30,2026-07-15,Open Government Licence v3.0,https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/,"Made up for tests; no such councils, reports or plans exist."`,
  councils: `
council_id,name,gss_code,dfe_code,ofsted_urn,region,council_type,website,established_on,abolished_on,latitude,longitude,tile_column,tile_row
ashmoor,Ashmoor,E06900005,905,89005,North West,unitary,https://www.ashmoor.example,2023-04-01,,54.2,-2.9,5,4
eastmere,Eastmere,E06900001,901,89001,North West,unitary,https://www.eastmere.example,,,53.4,-2.4,5,6
norwick,Norwick,E08900002,902,89002,East of England,metropolitan,https://www.norwick.example,,,52.6,1.2,12,11
old-tarnshire,Old Tarnshire,E10900006,906,,North West,county,,,2023-04-01,,,,
skerry-isles,Skerry Isles,E06900003,903,89003,South West,unitary,https://www.skerryisles.example,,,49.9,-6.3,0,18
vale-of-tarn,Vale of Tarn,E06900004,904,89004,North West,unitary,https://www.valeoftarn.example,2023-04-01,,54.6,-3.1,4,4`,
  'council-successions': `
former_id,successor_id,changed_on
old-tarnshire,ashmoor,2023-04-01
old-tarnshire,vale-of-tarn,2023-04-01`,
  'council-aliases': `
alias,kind,council_id
Mere End,district,eastmere
Northwick Borough,former-district,norwick
Skerries,short-name,skerry-isles
Tarnshire,former-council,ashmoor
Tarnshire,former-council,vale-of-tarn`,
  'statistical-neighbours': `
council_id,rank,neighbour_id
eastmere,1,norwick
eastmere,2,vale-of-tarn
eastmere,3,ashmoor
eastmere,4,skerry-isles
norwick,1,eastmere
norwick,2,vale-of-tarn
skerry-isles,1,vale-of-tarn
vale-of-tarn,1,ashmoor
vale-of-tarn,2,eastmere`,
  'postcode-prefixes': `
prefix,area_id
BT1,northern-ireland
ZQ1,eastmere
ZQ1 9AA,wales
ZQ2,norwick
ZQ2 4,eastmere
ZQ2 4AB,norwick
ZQ9,eastmere
ZQ9 9ZZ,northern-ireland
ZR1,vale-of-tarn
ZR2,ashmoor
ZR3,scotland
ZS1,skerry-isles`,
  inspections: `
inspection_id,council_id,framework,inspection_type,started_on,ended_on,published_on,theme,priority_action,report_url,source,read_on
eastmere-sif-2015-09-14,eastmere,sif,,2015-07-06,2015-07-29,2015-09-14,,,https://reports.example/eastmere-2015,report,
eastmere-ilacs-2019-12-16,eastmere,ilacs,standard,2019-11-04,2019-11-15,2019-12-16,,,https://reports.example/eastmere-2019,report,
eastmere-focused-visit-2022-03-21,eastmere,ilacs,focused-visit,2022-02-08,2022-02-09,2022-03-21,front-door,,https://reports.example/eastmere-2022,report,
eastmere-jtai-2023-04-03,eastmere,jtai,,2023-02-06,2023-02-24,2023-04-03,serious-youth-violence,yes,https://reports.example/eastmere-jtai,report,
eastmere-ilacs-2024-05-16,eastmere,ilacs,standard,2024-03-04,2024-03-15,2024-05-16,,,https://reports.example/eastmere-2024,report,
eastmere-monitoring-visit-2024-12-18,eastmere,ilacs,monitoring-visit,2024-11-12,2024-11-13,2024-12-18,care-leavers,,https://reports.example/eastmere-visit-1,report,
eastmere-send-2025-03-20,eastmere,send,,2025-01-27,2025-01-31,2025-03-20,,no,https://reports.example/eastmere-send,report,
eastmere-monitoring-visit-2025-06-03,eastmere,ilacs,monitoring-visit,2025-06-03,,,,,,official-statistics,
norwick-sif-2016-02-08,norwick,sif,,2015-11-16,2015-12-10,2016-02-08,,,https://reports.example/norwick-2016,report,
norwick-ilacs-2021-10-04,norwick,ilacs,short,2021-08-16,2021-08-20,2021-10-04,,,https://reports.example/norwick-2021,report,
norwick-send-2024-06-12,norwick,send,,2024-04-15,2024-04-19,2024-06-12,,yes,https://reports.example/norwick-send,summary,
norwick-ilacs-2026-06-15,norwick,ilacs,standard,2026-05-11,2026-05-22,2026-06-15,,,https://reports.example/norwick-2026,report,
old-tarnshire-sif-2014-11-03,old-tarnshire,sif,,,,2014-11-03,,,,official-statistics,
old-tarnshire-ilacs-2019-02-25,old-tarnshire,ilacs,standard,2019-01-14,2019-01-25,2019-02-25,,,https://reports.example/old-tarnshire-2019,report,
skerry-isles-sif-2016-06-20,skerry-isles,sif,,2016-04-11,2016-04-14,2016-06-20,,,https://reports.example/skerry-2016,report,
skerry-isles-ilacs-2019-12-09,skerry-isles,ilacs,short,2019-10-14,2019-10-18,2019-12-09,,,https://reports.example/skerry-2019,report,
skerry-isles-ilacs-2023-08-21,skerry-isles,ilacs,short,2023-07-10,2023-07-12,2023-08-21,,,https://reports.example/skerry-2023,report,
vale-of-tarn-ilacs-2025-01-20,vale-of-tarn,ilacs,standard,2024-11-25,2024-12-06,2025-01-20,,,https://reports.example/vale-2025,report,
vale-of-tarn-send-2026-05-05,vale-of-tarn,send,,2026-03-02,2026-03-06,2026-05-05,,,,summary,`,
  judgements: `
inspection_id,judgement,grade
eastmere-sif-2015-09-14,overall-effectiveness,requires-improvement
eastmere-sif-2015-09-14,leadership-management-governance,requires-improvement
eastmere-sif-2015-09-14,help-and-protection,requires-improvement
eastmere-sif-2015-09-14,looked-after-and-permanence,requires-improvement
eastmere-sif-2015-09-14,adoption,good
eastmere-sif-2015-09-14,care-leavers,requires-improvement
eastmere-ilacs-2019-12-16,overall-effectiveness,requires-improvement
eastmere-ilacs-2019-12-16,impact-of-leaders,requires-improvement
eastmere-ilacs-2019-12-16,help-and-protection,requires-improvement
eastmere-ilacs-2019-12-16,children-in-care-and-care-leavers,good
eastmere-ilacs-2024-05-16,overall-effectiveness,inadequate
eastmere-ilacs-2024-05-16,impact-of-leaders,requires-improvement
eastmere-ilacs-2024-05-16,help-and-protection,requires-improvement
eastmere-ilacs-2024-05-16,children-in-care,requires-improvement
eastmere-ilacs-2024-05-16,care-leavers,inadequate
eastmere-send-2025-03-20,send-arrangements,inconsistent
norwick-sif-2016-02-08,overall-effectiveness,good
norwick-sif-2016-02-08,leadership-management-governance,good
norwick-sif-2016-02-08,help-and-protection,requires-improvement
norwick-sif-2016-02-08,looked-after-and-permanence,good
norwick-sif-2016-02-08,adoption,outstanding
norwick-sif-2016-02-08,care-leavers,good
norwick-ilacs-2021-10-04,overall-effectiveness,good
norwick-ilacs-2021-10-04,impact-of-leaders,good
norwick-ilacs-2021-10-04,help-and-protection,good
norwick-ilacs-2021-10-04,children-in-care-and-care-leavers,good
norwick-send-2024-06-12,send-arrangements,systemic-failings
norwick-ilacs-2026-06-15,impact-of-leaders,requires-improvement
norwick-ilacs-2026-06-15,help-and-protection,inadequate
norwick-ilacs-2026-06-15,children-in-care,requires-improvement
norwick-ilacs-2026-06-15,care-leavers,inadequate
old-tarnshire-sif-2014-11-03,overall-effectiveness,inadequate
old-tarnshire-sif-2014-11-03,leadership-management-governance,inadequate
old-tarnshire-sif-2014-11-03,help-and-protection,inadequate
old-tarnshire-sif-2014-11-03,looked-after-and-permanence,requires-improvement
old-tarnshire-sif-2014-11-03,adoption,good
old-tarnshire-sif-2014-11-03,care-leavers,requires-improvement
old-tarnshire-ilacs-2019-02-25,overall-effectiveness,requires-improvement
old-tarnshire-ilacs-2019-02-25,impact-of-leaders,good
old-tarnshire-ilacs-2019-02-25,help-and-protection,requires-improvement
old-tarnshire-ilacs-2019-02-25,children-in-care-and-care-leavers,requires-improvement
skerry-isles-sif-2016-06-20,overall-effectiveness,good
skerry-isles-sif-2016-06-20,leadership-management-governance,good
skerry-isles-sif-2016-06-20,help-and-protection,good
skerry-isles-sif-2016-06-20,looked-after-and-permanence,not-judged
skerry-isles-sif-2016-06-20,adoption,not-judged
skerry-isles-sif-2016-06-20,care-leavers,not-judged
skerry-isles-ilacs-2019-12-09,overall-effectiveness,good
skerry-isles-ilacs-2019-12-09,impact-of-leaders,outstanding
skerry-isles-ilacs-2019-12-09,help-and-protection,good
skerry-isles-ilacs-2019-12-09,children-in-care-and-care-leavers,good
skerry-isles-ilacs-2023-08-21,overall-effectiveness,outstanding
skerry-isles-ilacs-2023-08-21,impact-of-leaders,outstanding
skerry-isles-ilacs-2023-08-21,help-and-protection,good
skerry-isles-ilacs-2023-08-21,children-in-care,outstanding
skerry-isles-ilacs-2023-08-21,care-leavers,outstanding
vale-of-tarn-ilacs-2025-01-20,overall-effectiveness,good
vale-of-tarn-ilacs-2025-01-20,impact-of-leaders,good
vale-of-tarn-ilacs-2025-01-20,help-and-protection,requires-improvement
vale-of-tarn-ilacs-2025-01-20,children-in-care,good
vale-of-tarn-ilacs-2025-01-20,care-leavers,good`,
  'improvement-areas': `
inspection_id,position,kind,area,themes,summary
eastmere-ilacs-2019-12-16,1,area-for-improvement,impact-of-leaders,management-oversight,Check social workers' cases more often
eastmere-ilacs-2019-12-16,2,area-for-improvement,help-and-protection,front-door;early-help,Answer new worries about a child sooner
eastmere-ilacs-2019-12-16,3,area-for-improvement,care-leavers,pathway-plans,Keep plans for leaving care up to date
eastmere-ilacs-2024-05-16,1,area-for-improvement,care-leavers,care-leaver-housing;pathway-plans,Find safe homes for care leavers at risk of losing one
eastmere-ilacs-2024-05-16,2,area-for-improvement,care-leavers,care-leaver-housing,Know where every care leaver lives
eastmere-ilacs-2024-05-16,3,area-for-improvement,impact-of-leaders,management-oversight,"See and mend weak practice, at every level"
eastmere-ilacs-2024-05-16,4,area-for-improvement,help-and-protection,early-help,Offer families help before things get worse
norwick-ilacs-2026-06-15,1,area-for-improvement,help-and-protection,front-door,Act at once when a child may be in danger
norwick-ilacs-2026-06-15,2,area-for-improvement,care-leavers,pathway-plans,Write plans with care leavers instead of for them
norwick-ilacs-2026-06-15,3,area-for-improvement,whole-service,management-oversight,Keep managers long enough to make a difference
old-tarnshire-ilacs-2019-02-25,1,area-for-improvement,help-and-protection,front-door,Answer calls about children more quickly
skerry-isles-ilacs-2023-08-21,1,area-for-improvement,help-and-protection,early-help,Bring help to the outer islands
vale-of-tarn-ilacs-2025-01-20,1,area-for-improvement,help-and-protection,front-door,Decide within a day what to do about a new worry
vale-of-tarn-ilacs-2025-01-20,2,area-for-improvement,children-in-care,management-oversight,Review every child's plan on time`,
  'improvement-coverage': `
inspection_id,coverage,source_url,source_title
eastmere-ilacs-2019-12-16,full,,
eastmere-ilacs-2024-05-16,full,,
norwick-ilacs-2021-10-04,none-named,,
norwick-ilacs-2026-06-15,full,,
old-tarnshire-ilacs-2019-02-25,full,,
skerry-isles-ilacs-2019-12-09,not-transcribed,,
skerry-isles-ilacs-2023-08-21,partial,https://news.example/skerry,Skerry News: what inspectors found
vale-of-tarn-ilacs-2025-01-20,full,,`,
  themes: `
theme_id,label,group,description
front-door,Front door and thresholds,Help and protection,First contacts and the threshold for social care
early-help,Early help,Help and protection,Support before statutory social work
management-oversight,Managers' oversight,Leadership and practice,How managers see and steer the work
pathway-plans,Pathway plans,Care leavers,Plans that young people leave care with
care-leaver-housing,Homes for care leavers,Care leavers,Safe and lasting homes`,
  events: `
event_id,council_id,event_type,occurred_on,date_precision,published_on,inspection_id,themes,told_by,title,summary,source_url,source_title,source_published_on,read_on
eastmere-e01,eastmere,inspection,2024-03-04,day,2024-05-16,eastmere-ilacs-2024-05-16,,,Graded inspection: inadequate overall,"Care leavers inadequate, everything else requires improvement.",https://news.example/eastmere-1,Eastmere Echo: services rated inadequate,2024-05-16,
eastmere-e02,eastmere,improvement-notice-issued,2024-07,month,,,,,Government issues an improvement notice,The notice asks for an independent board.,https://news.example/eastmere-2,Eastmere Council: improvement notice,2024-07-22,
eastmere-e03,eastmere,monitoring-visit,2024-11-12,day,2024-12-18,eastmere-monitoring-visit-2024-12-18,care-leaver-housing,,First monitoring visit,Inspectors found more care leavers in safe homes.,https://news.example/eastmere-3,Eastmere Echo: first visit,2024-12-19,
eastmere-e04,eastmere,progress-report,2025,year,,,,,A year of progress reported,The council says half of its actions are done.,https://news.example/eastmere-4,Eastmere Council: annual report,2025,
eastmere-e05,eastmere,monitoring-visit,2025-11,month,,,,,Third monitoring visit,Known from council minutes alone.,https://news.example/eastmere-5,Eastmere scrutiny minutes,,
norwick-e01,norwick,statutory-direction,2026-06-25,day,2026-06-26,,,,Government directs the council,The direction follows two inadequate judgements.,https://news.example/norwick-1,Norwick News: government steps in,2026-06-26,`,
  'action-plans': `
plan_id,council_id,inspection_id,title,adopted_on,period_start,period_end,oversight_body,source_url,source_title,source_published_on,read_on,note
eastmere-2024,eastmere,eastmere-ilacs-2024-05-16,Better together: improvement plan,2024-09-10,2024-10,2026,Eastmere Improvement Board,https://plans.example/eastmere-2024,Eastmere Cabinet: improvement plan,2024-09-03,,
vale-of-tarn-2023,vale-of-tarn,,First-day plan of a new council,,2023,,,https://plans.example/vale-2023,Vale of Tarn: first-day plan,2023-03-30,,No actions or dates published.`,
  'action-plan-milestones': `
milestone_id,plan_id,priority,themes,title,due_on,due_precision,original_due_on,owner_role,status,status_as_at,evidence_note,source_url,source_title,source_published_on,read_on
eastmere-2024-m01,eastmere-2024,Care leavers,care-leaver-housing,Ask every care leaver where they live,2024-12-31,day,,Head of care leavers,complete,2025-01-15,Reported complete to the board.,https://plans.example/eastmere-m,Eastmere Improvement Board papers,2026-03-02,
eastmere-2024-m02,eastmere-2024,Care leavers,care-leaver-housing;pathway-plans,Open twenty supported flats,2025-06,month,2025-03,Head of housing,delayed,2026-02,Twelve are open.,https://plans.example/eastmere-m,Eastmere Improvement Board papers,2026-03-02,
eastmere-2024-m03,eastmere-2024,Leadership,management-oversight,Every manager reviews cases monthly,2026-09,month,,,on-track,2026-02,,https://plans.example/eastmere-m,Eastmere Improvement Board papers,2026-03-02,
eastmere-2024-m04,eastmere-2024,Leadership,management-oversight,Half the agency staff replaced,2026,year,,,at-risk,2026-02,,https://plans.example/eastmere-m,Eastmere Improvement Board papers,2026-03-02,
eastmere-2024-m05,eastmere-2024,Early help,early-help,Open a family hub in Mere End,,,,,not-started,2026,No date was published.,https://plans.example/eastmere-m,Eastmere Improvement Board papers,2026-03-02,
eastmere-2024-m06,eastmere-2024,,,Review the plan with young people,2025-03-31,day,,,unknown,,,https://plans.example/eastmere-m,Eastmere Improvement Board papers,,`,
  'bank-holidays': `
date,name
2024-05-27,Spring bank holiday
2024-08-26,Summer bank holiday
2024-12-25,Christmas Day
2024-12-26,Boxing Day
2026-08-31,Summer bank holiday`,
  sources: `
source_id,title,publisher,url,published_on,licence,used_for
imagination,Made up for tests,This project,,2026-07-15,Open Government Licence v3.0,Everything in this data set`,
  'known-faults': `
fault_id,table,council_id,title,summary,noted_on
eastmere-visit-without-letter,inspections,eastmere,A visit of June 2025 has no letter,Known from a table alone; no letter has been found.,2026-07-15`,
};

/**
 * A valid data set of six imaginary councils in every state the app knows, as CSV text by file
 * name. Eastmere: inadequate overall because of care leavers alone. Norwick: no overall grade since
 * 2026. Skerry Isles: some not judged. Vale of Tarn and Ashmoor: successors of Old Tarnshire, one
 * graded, the other not inspected yet.
 */
export function tinyDataSet(): Map<string, string> {
  return new Map(
    Object.entries(tables).map(([name, text]) => [`${name}.csv`, `${text.trimStart()}\n`]),
  );
}
