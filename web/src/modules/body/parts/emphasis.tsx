/** A sentence whose every second part is emphasised: `['Around ', '24 January']`. */
export function Emphasis({ parts }: { parts: readonly string[] }) {
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <b key={index} className="font-[550] text-ink">
        {part}
      </b>
    ) : (
      part
    ),
  )
}
