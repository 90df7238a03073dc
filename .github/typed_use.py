"What a type checker sees of the public names; never run, only checked"
from pathlib import Path
import numpy as np
from safe_nb import SAFE, SLCA, Classifier, InputError, RanPAC, SAFEAverage, SLCAPlus, learn_stream, load_stream, run
from safe_nb import sweep

stream = load_stream('glyphs', sessions=5, seed=1)
learner = SAFE(epochs=3, l_cos=2.0, pet='ssf', keep_rows=True)
learner.learn(stream[0].train)
labels = learner.predict(stream[0].test.images)
learner.save(Path('safe.safetensors'))
for cls in (RanPAC, SLCA, SLCAPlus, SAFEAverage):
    learn_stream(cls(epochs=1), stream)

record = run(Path('runs/first'), method='slca++', dataset='glyphs', seed=1, rest_lr=0.001)
records = sweep([dict(method='safe', seed=s) for s in (1, 2)], workers=2)
final: float = record['accuracy']['final']

try:
    pets = Classifier(method='safe', held_out=0.1, options=dict(epochs=20)).partial_fit(['a.jpg'], ['cat'])
    names: np.ndarray = pets.predict(['b.jpg'])
    pets.save('pets')
    again = Classifier.load('pets', device='cpu')
except InputError as e:
    print(e)

seen: int = learner.sessions
known: list[str] = again.classes_.tolist()
first, rest = stream[0].train, [session.test for session in stream[1:]]
