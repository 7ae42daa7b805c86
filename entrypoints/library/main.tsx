import { render } from 'preact';
import '../../components/base.css';
import { openDatabase } from '../../lib/storage/index.ts';
import { Library } from './Library.tsx';

render(<Library database={openDatabase()} />, document.getElementById('screen')!);
