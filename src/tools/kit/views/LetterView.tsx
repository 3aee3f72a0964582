import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { canShare, share, type Sharing } from '../../../browser/share';
import {
  composeLetter,
  letterText,
  LONGEST_TEXT,
  type Letter,
} from '../../../domain/letters/compose';
import { mailLink } from '../../../domain/letters/mail-link';
import { media, type LetterRequest } from '../../../domain/letters/request';
import { textOf, type Segment } from '../../../domain/letters/segments';
import type { FieldId, FieldValues, LetterTexts } from '../../../domain/letters/texts';
import type { Translate } from '../strings';
import { CopyButton } from './CopyButton';
import { Segments } from './Segments';

interface Props {
  t: Translate;
  /** The texts of letters, and the language that they are in, where it is not the tool's. */
  letters: { texts: LetterTexts; lang?: string | undefined };
  /** The letter to send, then those for other cases. */
  requests: readonly [LetterRequest, ...LetterRequest[]];
  /** What the user filled in: the same in every letter. */
  values: FieldValues;
  onFill: (field: FieldId, value: string) => void;
}

const MEDIUM_LABELS = { email: 'letterEmail', text: 'letterText', phone: 'letterPhone' } as const;
const REGIONS = ['uk', 'us'] as const;
const REGION_LABELS = { uk: 'letterUk', us: 'letterUs' } as const;

/** Longer values are cut off in a letter, too. */
const LONGEST_VALUE = 120;

/** A field that is empty, and for which nothing is usual. */
const isGap = (segment: Segment) =>
  segment.field !== undefined && segment.isEmpty && segment.text.startsWith('[');

/** Text in which what is still to be filled in is marked. */
const Filled = ({ segments }: { segments: readonly Segment[] }) => (
  <>
    {segments.map((segment, i) =>
      isGap(segment) ? (
        <mark key={i} class="gap">
          {segment.text}
        </mark>
      ) : (
        segment.text
      ),
    )}
  </>
);

/** How many fields are gaps, however often each comes. */
const gapsIn = ({ subject = [], paragraphs }: Letter): number =>
  new Set(
    [subject, ...paragraphs]
      .flat()
      .filter(isGap)
      .map(({ field }) => field),
  ).size;

/**
 * A letter, what is to be filled in below it, and what can be done with it. The text comes first: on a
 * phone, the fields would push it out of sight. It changes as one types.
 */
export function LetterView({ t, letters, requests, values, onFill }: Props) {
  const { texts, lang } = letters;
  const [chosen, setChosen] = useState(0);
  const asked = requests[chosen] ?? requests[0];
  const [medium, setMedium] = useState(asked.medium);
  // The site is in British English, and so is a letter where nothing points elsewhere.
  const [region, setRegion] = useState<typeof asked.region>(asked.region === 'us' ? 'us' : 'uk');
  const [sharing, setSharing] = useState<Sharing>();
  const shown = useRef<HTMLDivElement>(null);
  const letter = composeLetter({ ...asked, medium, region }, texts, values);
  const { kind, subject, paragraphs, fields, later } = letter;
  const label = texts.kinds[kind];
  const text = letterText(letter);
  const gaps = gapsIn(letter);
  const laterLabels = [
    ...later.needs.map((id) => texts.needs[id].label),
    ...later.questions.map((id) => texts.questions[id].label),
  ];
  return (
    <div class="letter" data-kit="letter">
      <div class="letter-choices no-print">
        {requests.length > 1 && (
          <label>
            <span class="field-label">{t('letterWhich')}</span>
            <select
              class="field"
              value={chosen}
              onChange={({ currentTarget }) => {
                setChosen(Number(currentTarget.value));
              }}
            >
              {requests.map((request, i) => (
                <option key={i} value={i}>
                  {texts.kinds[request.kind]}
                </option>
              ))}
            </select>
          </label>
        )}
        <Segments
          legend={t('letterMedium')}
          options={media.map((id) => ({ id, label: t(MEDIUM_LABELS[id]) }))}
          chosen={medium}
          onChoose={setMedium}
        />
        <Segments
          legend={t('letterRegion')}
          options={REGIONS.map((id) => ({ id, label: t(REGION_LABELS[id]) }))}
          chosen={region}
          onChoose={setRegion}
        />
      </div>
      <figure class="script" lang={lang}>
        <figcaption>
          <span>{label}</span>
          <CopyButton {...{ t, text }} shownIn={shown} label={t('copy')} what={label} />
        </figcaption>
        {subject && (
          <p class="letter-subject">
            <span class="quiet">{t('letterSubject')}</span> <Filled segments={subject} />
          </p>
        )}
        <div class="copy-text" ref={shown} data-kit="letter-text">
          {paragraphs.map((segments, i) => (
            <Fragment key={i}>
              {i > 0 && '\n\n'}
              <Filled segments={segments} />
            </Fragment>
          ))}
        </div>
      </figure>
      <fieldset class="letter-fields no-print">
        <legend class="field-label">{t('letterFields')}</legend>
        {fields.map((id) => (
          <label key={id}>
            <span class="letter-label" lang={lang}>
              {texts.fields[id].label}
            </span>
            <input
              class="field"
              type="text"
              name={`letter-${id}`}
              autoComplete={id === 'me' ? 'name' : 'off'}
              maxLength={LONGEST_VALUE}
              placeholder={t('letterExample', { example: texts.fields[id].example })}
              value={values[id] ?? ''}
              onInput={({ currentTarget }) => {
                onFill(id, currentTarget.value);
              }}
            />
          </label>
        ))}
      </fieldset>
      <div class="tool-buttons no-print">
        {subject && (
          <a class="button-small" href={mailLink(letter)} data-kit="letter-mail">
            {t('letterMail')}
          </a>
        )}
        {canShare() && medium !== 'phone' && (
          <button
            type="button"
            class="button-small"
            onClick={() => {
              void share({ title: subject ? textOf(subject) : label, text }).then(setSharing);
            }}
          >
            {t('share')}
          </button>
        )}
      </div>
      <p class="quiet no-print" role="status">
        {sharing === 'failed' && t('shareFailed')} {gaps > 0 && t('letterGaps', { count: gaps })}{' '}
        {medium === 'text' && text.length > LONGEST_TEXT && t('letterLong')}
      </p>
      {laterLabels.length > 0 && (
        <div class="letter-later">
          <h4>{t('letterLater')}</h4>
          <p class="quiet">{t('letterLaterLead')}</p>
          <ul class="bullets" lang={lang}>
            {laterLabels.map((later) => (
              <li key={later}>{later}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
