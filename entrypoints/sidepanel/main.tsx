import { render } from 'preact';
import '../../components/base.css';
import { whenSized } from '../../lib/screens/when-sized.ts';
import { openDatabase } from '../../lib/storage/index.ts';
import { Panel } from './Panel.tsx';

whenSized(window, () => render(<Panel database={openDatabase()} />, document.getElementById('screen')!));
