import './x12-view.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type Ref, useEffect, useRef } from 'react';
import { placed } from './places.ts';
import { segmentName } from './x12-text.ts';

interface Props {
  /** Segments without terminators, one a line. */
  segments: readonly string[];
  /** What is shown, for those who do not see it: `837 of claim 1042`. */
  label: string;
  /** Indexes of the segments that are meant; the first is scrolled to. */
  highlighted?: readonly number[];
  /** Number of the first line, 1 unless told. */
  firstNumber?: number;
  /** Pixels, or any CSS length; without it the view is as tall as its segments. */
  maxHeight?: number | string;
}

/** More lines than these are drawn only where one looks. */
const DRAWN_WHOLE = 300;

/** Segments of an X12 file: numbered, monospace, wrapped, with their names in words where there is room. */
export function X12View(props: Props) {
  return props.segments.length > DRAWN_WHOLE ? <LongView {...props} /> : <ShortView {...props} />;
}

function frame({ label, maxHeight, segments, firstNumber = 1 }: Props) {
  const digits = `${Math.max(2, String(firstNumber + segments.length - 1).length)}ch`;
  const style = { '--x12-digits': digits, ...(maxHeight === undefined ? {} : { maxHeight }) } as CSSProperties;
  return { className: 'x12', role: 'group', 'aria-label': label, tabIndex: 0, style } as const;
}

function ShortView(props: Props) {
  const { segments, highlighted = [], firstNumber = 1 } = props;
  const box = useRef<HTMLDivElement>(null);
  const [first] = highlighted;
  useEffect(() => {
    const row = first === undefined ? undefined : box.current?.children[first];
    // Only the box scrolls: the screen stays where the person reads.
    if (row instanceof HTMLElement && box.current)
      box.current.scrollTop = row.offsetTop - box.current.offsetTop - box.current.clientHeight / 3;
  }, [first]);
  return (
    <div ref={box} {...frame(props)}>
      {placed(segments).map(({ place, item: text }) => (
        <Line key={place} text={text} number={firstNumber + place - 1} on={highlighted.includes(place - 1)} />
      ))}
    </div>
  );
}

const LINE_PX = 20;

function LongView(props: Props) {
  const { segments, highlighted = [], firstNumber = 1 } = props;
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: segments.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE_PX,
    overscan: 20,
  });
  const [first] = highlighted;
  useEffect(() => {
    if (first !== undefined) rows.scrollToIndex(first, { align: 'center' });
  }, [first, rows]);
  return (
    <div ref={box} {...frame({ maxHeight: 480, ...props })}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <Line
            key={index}
            ref={rows.measureElement}
            index={index}
            text={segments[index] ?? ''}
            number={firstNumber + index}
            on={highlighted.includes(index)}
            style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
          />
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  text: string;
  number: number;
  on: boolean;
  index?: number;
  style?: CSSProperties;
  ref?: Ref<HTMLDivElement>;
}

function Line({ text, number, on, index, style, ref }: LineProps) {
  const id = /^[A-Z0-9]+/.exec(text)?.[0] ?? '';
  return (
    <div
      className="x12-line"
      ref={ref}
      {...(on ? { 'data-on': true, 'aria-current': true } : {})}
      {...(index === undefined ? {} : { 'data-index': index })}
      {...(style ? { style } : {})}
    >
      <span className="x12-number">{number}</span>
      <span className="x12-text">
        <b>{id}</b>
        {text.slice(id.length)}
      </span>
      <span className="x12-name">{segmentName(text)}</span>
    </div>
  );
}
