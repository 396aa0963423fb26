import { frameworkIds } from '#contract/gradeIds.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';

/** What the frameworks over the timeline are, where a reader meets their names. */
export function FrameworkMeanings() {
  return (
    <Meaning summary="What do SIF and ILACS mean?">
      <dl>
        <div>
          <dt>Framework</dt>
          <dd>
            The rules Ofsted inspects by. ILACS stands for inspection of local authority children’s
            services; it followed the single inspection framework, SIF.
          </dd>
        </div>
        {frameworkIds.map((framework) => (
          <div key={framework}>
            <dt>{frameworkWords[framework].label}</dt>
            <dd>{frameworkWords[framework].meaning}</dd>
          </div>
        ))}
      </dl>
    </Meaning>
  );
}
