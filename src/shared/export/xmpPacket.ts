import { dataLicence } from '#shared/format/dataLicence.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { figurePapers } from './figurePapers.ts';
import type { TakeAway } from './TakeAway.ts';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

function plain(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function list(name: string, items: readonly string[]): string {
  const entries = items.map((item) => `<rdf:li>${escapeMarkup(item)}</rdf:li>`).join('');
  return `<${name}><rdf:Seq>${entries}</rdf:Seq></${name}>`;
}

/** A text that could be there in several languages; the default is in British English. */
function inLanguages(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(text)}</rdf:li></rdf:Alt></${name}>`;
}

/**
 * The papers of a picture as an XMP packet (ISO 16684-1), with the alternative texts where the IPTC
 * Photo Metadata Standard has them: what picture desks and content systems read.
 */
export function xmpPacket(figure: Omit<TakeAway, 'chart'>, site: string): string {
  const { source, attribution, publisher, address } = figurePapers(figure, site);
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${declared.join('')}>`,
    inLanguages('dc:title', figure.headline),
    inLanguages('dc:description', figure.alt.long),
    inLanguages('dc:rights', attribution),
    list('dc:creator', [publisher]),
    list('dc:date', [figure.dataAsAt]),
    plain('dc:source', source),
    plain('dc:identifier', address),
    plain('xmpMM:VersionID', figure.version),
    plain('xmpRights:Marked', 'True'),
    plain('xmpRights:WebStatement', dataLicence.address),
    plain('photoshop:Credit', publisher),
    plain('photoshop:Source', figure.source),
    inLanguages('Iptc4xmpCore:AltTextAccessibility', figure.alt.short),
    inLanguages('Iptc4xmpCore:ExtDescrAccessibility', figure.alt.long),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
