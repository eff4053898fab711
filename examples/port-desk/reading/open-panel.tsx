import { Button } from "react-aria-components";
import { useReading } from "./reading-context.tsx";

export function OpenPanel() {
  const { open } = useReading();
  return (
    <Button className="button" onPress={() => open((reading, onProgress) => reading.openMadeUp(onProgress))}>
      made up
    </Button>
  );
}
