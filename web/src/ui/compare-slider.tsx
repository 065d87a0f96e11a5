/** Two photos in one frame with a divider between them. A native range input, so arrow keys, Home and End work. */
import { useState } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { Icon } from './icon.tsx'

interface Side {
  src: string
  /** What is to be seen, for who cannot see it. */
  alt: string
  /** Shown in the corner: '3 March · 84.2 kg'. */
  caption: string
  /** Which half of the picture it is, where one picture holds both. */
  half?: 'left' | 'right' | undefined
}

interface CompareSliderProps {
  before: Side
  after: Side
  /** Width by height of the frame. */
  ratio?: number | undefined
}

export function CompareSlider({ before, after, ratio = 3 / 4 }: CompareSliderProps) {
  const { ui } = useTexts()
  const [share, setShare] = useState(50)
  // Photos are laid out left to right in every language: before is left, after is right.
  return (
    <div
      dir="ltr"
      className="relative w-full touch-pan-y overflow-hidden rounded-card bg-line has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      style={{ aspectRatio: ratio }}
    >
      <Picture side={after} />
      <div className="absolute inset-0" style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}>
        <Picture side={before} />
      </div>
      <Caption side={before} place="left-2.5" />
      <Caption side={after} place="right-2.5" />
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 w-0.5 -translate-x-1/2 bg-[#fff] shadow-[0_0_8px_rgb(0_0_0/.4)]"
        style={{ left: `${share}%` }}
      >
        <span className="absolute top-1/2 left-1/2 grid h-11 w-11 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full bg-[#fff] text-[#13201d] shadow-float">
          <Icon name="compare" size={20} />
        </span>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={share}
        aria-label={ui.compare}
        aria-valuetext={ui.compareShare(share)}
        onChange={(event) => setShare(Number(event.target.value))}
        className="absolute -inset-x-2 inset-y-0 m-0 h-full w-[calc(100%+16px)] cursor-ew-resize opacity-0"
      />
    </div>
  )
}

const pictureLook = {
  whole: 'inset-0 size-full object-cover',
  // Twice as wide as the frame, moved to the half.
  left: 'inset-y-0 left-0 h-full w-[200%] max-w-none object-fill',
  right: 'inset-y-0 right-0 h-full w-[200%] max-w-none object-fill',
}

function Picture({ side: { src, alt, half } }: { side: Side }) {
  return (
    <img src={src} alt={alt} className={`absolute select-none ${pictureLook[half ?? 'whole']}`} draggable={false} />
  )
}

function Caption({ side, place }: { side: Side; place: string }) {
  return (
    <span
      className={`absolute bottom-2.5 max-w-[45%] rounded-[8px] bg-[rgb(0_0_0/.62)] px-2 py-1 text-tiny font-medium text-[#fff] ${place}`}
    >
      {side.caption}
    </span>
  )
}
