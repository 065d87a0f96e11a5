/** A sentence whose commands (`setpoint backup --adopt`) are not broken apart. */
export function WithCommands({ text }: { text: string }) {
  return text.split(/(setpoint [a-z]+(?: --[a-z]+)?)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ),
  )
}
