/**
 * Sites outside gov.uk whose words are a public body's own, by host, each with the reason. Copies
 * of official papers on other sites, and accounts of council meetings that others write, are
 * second-hand and stay out.
 */
export const officialHosts: ReadonlyMap<string, string> = new Map([
  ['moderngov.co.uk', 'councils’ committee papers, a site for each council'],
  ['police.uk', 'police forces'],
  ['nhs.uk', 'health services'],
  ['parliament.uk', 'Parliament'],
  ['cqc.org.uk', 'the Care Quality Commission, who inspects with Ofsted'],
  ['hbcnewsroom.co.uk', 'newsroom of Halton Borough Council'],
  ['liverpoolexpress.co.uk', 'news site of Liverpool City Council'],
  ['mynottinghamnews.co.uk', 'news site of Nottingham City Council'],
  [
    'saferbradford.co.uk',
    'Bradford’s safeguarding partnership: council, police and health service',
  ],
  ['devonscp.org.uk', 'Devon’s safeguarding partnership: council, police and health service'],
  ['sloughchildrenfirst.co.uk', 'company set up to run services for Slough’s council'],
  ['scstrust.co.uk', 'the same company under its former name'],
  ['birminghamchildrenstrust.co.uk', 'trust set up to run services for Birmingham’s council'],
  ['brighterfuturesforchildren.org', 'company set up to run services for Reading’s council'],
  ['togetherforchildren.org.uk', 'company set up to run services for Sunderland’s council'],
  [
    'achievingforchildren.org.uk',
    'company set up to run services for Kingston, Richmond, and Windsor and Maidenhead',
  ],
  ['worcschildrenfirst.org.uk', 'company set up to run services for Worcestershire’s council'],
]);
