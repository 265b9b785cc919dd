import { Workbench } from './workbench.tsx';

/** Where an app is installed by its manifest. */
export function InstallPage() {
  return <Workbench />;
}
