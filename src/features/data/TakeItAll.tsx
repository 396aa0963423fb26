import { dataPaths } from '#contract/apiPaths.ts';
import type { Metadata } from '#contract/metadata.ts';
import { fileSize } from '#shared/format/fileSize.ts';
import { Section } from '#shared/ui/Section.tsx';
import { CopyBlock } from './CopyBlock.tsx';
import { datasetCitation } from './datasetCitation.ts';
import styles from './TakeItAll.module.css';

interface TakeItAllProps {
  metadata: Metadata;
  /** Where the site is published, without a slash at the end; empty: not set. */
  site: string;
}

/** The whole set as one file, what is in it, and how to cite it. */
export function TakeItAll({ metadata, site }: TakeItAllProps) {
  const base = import.meta.env.BASE_URL;
  const { archive, files, licence } = metadata;
  const { sentence, bibtex } = datasetCitation(metadata, site);
  return (
    <Section id="take" title="Take it all">
      <div className={styles['sides']}>
        <div>
          <a className={styles['download']} href={base + dataPaths.archive} download>
            Download the whole data set
            <span className={styles['size']}>
              zip{archive !== undefined && `, ${fileSize(archive.bytes)}`}
            </span>
          </a>
          <p className={styles['in']}>
            In it: the {files.length} CSV files, the dictionary, the licence, how to cite it, and
            the type and meaning of every column for programs (
            <a href={base + dataPaths.dataPackage}>Frictionless data package</a>). The same version
            always makes the same file.
          </p>
          <p className={styles['in']}>
            You may copy, publish and adapt the data, also for money, if you name the source (
            <a href={licence.address}>{licence.name}</a>).
          </p>
        </div>
        <div>
          <CopyBlock title="Cite it" what="the citation" text={sentence} />
          <CopyBlock title="BibTeX" what="the BibTeX entry" text={bibtex} isCode />
          <CopyBlock
            title="The line the licence asks you to keep"
            what="the line the licence asks for"
            text={licence.attribution}
          />
        </div>
      </div>
    </Section>
  );
}
