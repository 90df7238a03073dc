#!/usr/bin/env bash
# Versions   torchmetrics 1.9.0, scikit-learn 1.9.1, torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      `MulticlassAccuracy(num_classes=n)` is the share of right answers, and the same as `Accuracy(task='multiclass',
#            num_classes=n)`. If it is a mean over classes, then over those that the labels have. One more wrong answer
#            among 100 costs at most what its class weighs.
# Happens    `Accuracy(task='multiclass')` counts pictures (micro), `MulticlassAccuracy` averages over classes (macro). The
#            mean leaves out a class that is neither a label nor an answer. One wrong answer with a class that no label has
#            adds this class, with an accuracy of 0: with 2 classes in the test data the figure falls from 1 to 0.66.
#            scikit-learn has both: `recall_score(average='macro')` counts the class (and warns), `balanced_accuracy_score`
#            does not (and warns).
# Hurt       Whoever measures on fewer classes than the model knows, as in continual learning after each session, or on a
#            batch: the figure jumps with single pictures, and a model that knows more classes looks far worse. The mean
#            over batches is not the figure of all. In this project: accuracy is the share of right answers, by own code.
# Seen       2 of 10 classes in the labels, 90 and 10 pictures      Accuracy  MulticlassAccuracy  balanced_accuracy  recall macro
#            all right                                                 1.000               1.000              1.000         1.000
#            1 wrong, answer is the other class                        0.990               0.994              0.994         0.994
#            1 wrong, answer is a class without pictures               0.990               0.663              0.994         0.663
#            3 wrong, three classes without pictures                   0.970               0.393              0.983         0.393
# Source     torchmetrics/utilities/compute.py (_adjust_weights_safe_divide); Lightning-AI/torchmetrics: issue 295
#            (a class that is in neither was counted as 0 once)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torchmetrics==1.9.0 scikit-learn==1.9.1 torch==2.14.1 numpy==2.4.6
cat > "$folder/show.py" <<'PY'
import warnings
import torch
from sklearn.metrics import balanced_accuracy_score, recall_score
from torchmetrics.classification import Accuracy, MulticlassAccuracy

warnings.simplefilter('ignore')
labels = torch.tensor([0] * 90 + [1] * 10)
micro, macro = Accuracy(task='multiclass', num_classes=10), MulticlassAccuracy(num_classes=10)

def show(what, wrong):
    answers = labels.clone()
    answers[:len(wrong)] = torch.tensor(wrong, dtype=torch.long)
    figures = [
        micro(answers, labels).item(),
        macro(answers, labels).item(),
        balanced_accuracy_score(labels, answers),
        recall_score(labels, answers, average='macro'),
    ]
    print(f'{what:52}', '{:10.3f} {:19.3f} {:18.3f} {:13.3f}'.format(*figures))
    return [round(v, 3) for v in figures]

print('2 of 10 classes in the labels, 90 and 10 pictures      Accuracy  MulticlassAccuracy  balanced_accuracy  recall macro')
seen = [
    show('all right', []),
    show('1 wrong, answer is the other class', [1]),
    show('1 wrong, answer is a class without pictures', [7]),
    show('3 wrong, three classes without pictures', [7, 8, 9]),
]
expected = [[1, 1, 1, 1], [.99, .994, .994, .994], [.99, .663, .994, .663], [.97, .393, .983, .393]]
assert seen == expected, 'this behaviour has changed'
PY
"$folder/venv/bin/python" "$folder/show.py"
