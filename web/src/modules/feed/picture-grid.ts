/** Where one to five pictures stand. Pure. */

interface Grid {
  frame: { className: string; style: { aspectRatio: string } }
  /** By picture. */
  places: string[]
}

/** Width by height of the frame of a single picture: neither a stripe nor a tower. */
export function singleRatio({ width, height }: { width: number; height: number }): number {
  if (!(width > 0) || !(height > 0)) return 4 / 3
  return Math.min(2, Math.max(0.8, width / height))
}

export function gridOf(pictures: readonly { width: number; height: number }[]): Grid {
  const [first] = pictures
  const frame = (className: string, ratio: number) => ({ className, style: { aspectRatio: ratio.toFixed(4) } })
  switch (pictures.length) {
    case 0:
    case 1:
      return { frame: frame('grid-cols-1 max-h-150', singleRatio(first ?? { width: 4, height: 3 })), places: [''] }
    case 2:
      return { frame: frame('grid-cols-2', 2), places: ['', ''] }
    case 3:
      return { frame: frame('grid-cols-3 grid-rows-2', 3 / 2), places: ['col-span-2 row-span-2', '', ''] }
    case 4:
      return { frame: frame('grid-cols-2 grid-rows-2', 4 / 3), places: ['', '', '', ''] }
    default:
      return {
        frame: frame('grid-cols-6 grid-rows-2', 6 / 5),
        places: ['col-span-3', 'col-span-3', ...pictures.slice(2).map(() => 'col-span-2')],
      }
  }
}
