"Made by `python -m safe_nb.app.stub` of what Python sees; types and options for editors"
import collections.abc
import contextlib
import matplotlib.figure
import numpy
import os
import pandas
import pathlib
import safe_nb.app.evaluate
import safe_nb.app.review
import safe_nb.base.settings
import safe_nb.data.streams
import safe_nb.methods.replay
import safe_nb.methods.tuning
import safe_nb.parts.gaussians
import safe_nb.parts.heads
import safe_nb.parts.ridge
import torch
import typing
from safe_nb.app.changes import rename_class as rename_class
from safe_nb.app.changes import undo as undo
from safe_nb.app.check import check_folder as check_folder
from safe_nb.app.export import export_model as export_model
from safe_nb.app.review import write_review as write_review
from safe_nb.app.use_model import predict_files as predict_files
from safe_nb.base.errors import InputError as InputError
from safe_nb.base.options import changed as changed
from safe_nb.base.options import option as option
from safe_nb.base.released import options_as as options_as
from safe_nb.base.settings import DATASETS as DATASETS
from safe_nb.base.settings import METHODS as METHODS
from safe_nb.base.settings import PETS as PETS
from safe_nb.data.datasets import load_stream as load_stream
from safe_nb.data.folders import folder_stream as folder_stream
from safe_nb.data.streams import Session as Session
from safe_nb.data.streams import Split as Split
from safe_nb.data.streams import Stream as Stream
from safe_nb.data.streams import class_incremental as class_incremental
from safe_nb.data.streams import domain_incremental as domain_incremental
from safe_nb.data.streams import merged as merged
from safe_nb.lab.figures import accuracy_figure as accuracy_figure
from safe_nb.lab.figures import trust_figure as trust_figure
from safe_nb.lab.learner_figures import learning_figure as learning_figure
from safe_nb.lab.report import write_report as write_report
from safe_nb.lab.study import paired as paired
from safe_nb.lab.tables import print_tables as print_tables
from safe_nb.lab.tables import runs_table as runs_table
from safe_nb.lab.tables import summary_table as summary_table
from safe_nb.methods.tuning import Batch as Batch
from safe_nb.methods.tuning import classification as classification
from safe_nb.models.backbone import load_backbone as load_backbone
from safe_nb.models.pet import PetKind as PetKind
from safe_nb.parts.part import Part as Part
from safe_nb.runs.record import read_record as read_record
from safe_nb.runs.sweep import sweep as sweep
from safe_nb.runs.sweep import sweep_status as sweep_status

__version__: str

def learn_stream(
    learner: Learner,
    stream: safe_nb.data.streams.Stream | collections.abc.Sequence[safe_nb.data.streams.Session],
) -> dict[str, list[list[float]]]:
    'Learn the sessions that are left; evaluate on the test images of all sessions so far after each.'

def evaluate(
    learner: Learner,
    sessions: collections.abc.Sequence[safe_nb.data.streams.Session],
) -> tuple[dict[str, list[float]], dict[str, list[float]], float]:
    'Return (accuracies, diagnostics, calibration error in percent) on test images.'

def learn_folder(
    folder: str | os.PathLike,
    model: str | os.PathLike,
    test: str | os.PathLike = '',
    tell: collections.abc.Callable = ...,
    load: bool = True,
    strict: bool = False,
    two_names: str = 'refuse',
    keep: int | None = None,
    dry_run: bool = False,
    prune: bool = False,
    with_trunk: bool | None = None,
    **params: typing.Any,
) -> Classifier | None:
    'Learn what is new in a folder, write the model, tell what was left out; return the `Classifier`'

def merge_classes(
    model: str | os.PathLike,
    names: collections.abc.Sequence[str],
    into: str,
    weights: str | os.PathLike | None = None,
    tell: collections.abc.Callable = ...,
    keep: int | None = None,
) -> Classifier:
    'Make one class of several and write the model; return the `Classifier`'

def forget_class(
    model: str | os.PathLike,
    names: str | collections.abc.Sequence[str],
    weights: str | os.PathLike | None = None,
    tell: collections.abc.Callable = ...,
    keep: int | None = None,
) -> Classifier:
    'Take classes out of a model and write it; return the `Classifier`'

def evaluate_folder(
    model: str | os.PathLike | Classifier,
    folder: str | os.PathLike,
    other: str | os.PathLike | Classifier | None = None,
    unknown: float | None = None,
    known: bool = False,
    weights: str | os.PathLike | None = None,
    device: str = 'auto',
    precision: str = 'auto',
    max_pixels: int | None = None,
) -> safe_nb.app.evaluate.Evaluation:
    'Judge a model on a labelled folder; nothing is learned, and no file changes'

def review_folder(
    model: str | os.PathLike | Classifier,
    folder: str | os.PathLike,
    unlabelled: str | os.PathLike = '',
    top: int = 24,
    unknown: float | None = None,
    weights: str | os.PathLike | None = None,
    device: str = 'auto',
    precision: str = 'auto',
    max_pixels: int | None = None,
) -> safe_nb.app.review.Review:
    'Find the images of a folder that a person should look at; nothing is learned, and no file changes'

def run(
    out: str | pathlib.Path = '',
    tell: collections.abc.Callable[[str], object] | None = ...,
    tick: collections.abc.Callable[[int, int], object] | None = None,
    on_epoch: collections.abc.Callable[[dict], object] | None = None,
    on_session: collections.abc.Callable[[dict], object] | None = None,
    stream: safe_nb.data.streams.Stream | None = None,
    *,
    backbone: str = 'micro',
    weights: str = '',
    img_size: int = 0,
    normalize: bool = True,
    statistics: str = 'own',
    seed: int = 1993,
    device: str = 'auto',
    precision: str = 'auto',
    compile: bool = False,
    epochs: int = 10,
    batch_size: int = 48,
    weight_decay: float = 0.0005,
    crop: float = 0.6,
    crop_kind: str = 'resized',
    jitter: float = 0.0,
    ce: float = 1.0,
    sce: float = 0.0,
    priors: str = 'equal',
    schedule: str = 'cosine',
    schedule_epochs: int = 0,
    schedule_unit: str = 'batch',
    lr_floor: float = 0.0,
    restarts: int = 3,
    micro_batch: int = 0,
    pet: str = 'adapter',
    pet_size: int = 0,
    decay: str = 'change',
    lr: float = 0.0,
    sigma: float = 10.0,
    first_rows: str = 'means',
    projection: int = 2000,
    ridge_search: str = 'all',
    ridge_least: int = 3,
    calibrate: bool = True,
    later_epochs: int = 5,
    later_lr: float = 0.0,
    new_rows: str = 'means',
    sigma_back: bool = False,
    old_rows: bool = True,
    l_diag: float = 0.1,
    l_rdn: float = 1.0,
    transfer_normalize: str = 'feature',
    transfer_reduction: str = 'mean',
    l_cos: float = 2.0,
    cos_reduction: str = 'mean',
    l_cross: float = 1.0,
    through_rows: bool = False,
    slow_head: bool = True,
    gamma: float = 1.0,
    aggregation: str = 'entropy',
    shared_sums: bool = False,
    dataset: str = 'glyphs',
    sessions: int = 0,
    initial_classes: int = 0,
    max_sessions: int = 0,
    limit: int = 0,
    test_limit: int = 0,
    validate: float = 0.0,
    crop_pct: float = 0.0,
    background: str = 'white',
    method: str | type = 'safe',
    order_seed: int = -1,
    max_pixels: int = 50,
    threads: int = 0,
    head_lr: float = 0.01,
    fresh_norm: bool = False,
    align: bool = True,
    align_epochs: int = 5,
    align_temperature: float = 0.1,
    align_batch: int = 128,
    align_decay: float = 0.0005,
    scaling: float = 0.0,
    scale_means: bool = False,
    memory: int = 20,
    choice: str = 'herding',
    replay_steps: str = 'session',
    dark: float = 0.0,
    balance: str = 'none',
    lora_mlp: bool = True,
    rest_lr: float = 0.0,
    map_images: int = 800,
    share_power: float = 0.7,
    chain: bool = True,
    map_ridge: float = 0.0,
) -> dict:
    'Run a configuration; return the record. A finished run is read, an interrupted one continued.'

def load_learner(
    out: str | pathlib.Path,
) -> Learner:
    'Return the learner after the last session of the run; raise `InputError` if the run is not finished'

class Learner:
    'A continual classifier: call `learn` with one session after another, `predict` at any time.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        **changes: bool | int | float | str,
    ) -> None: ...
    def __getattr__(self, name: str) -> typing.Any: ...
    def answer(
        self,
        features: collections.abc.Callable[[str | None], torch.Tensor],
    ) -> dict[str, torch.Tensor]:
        'Return {answer: class probabilities `[n, classes]`}, the final one last; methods override this'
    def check_changes(
        self,
        what: str,
        *classes: int,
    ) -> None:
        'Raise `InputError` for an unknown class, and if a part of the method can do no such thing'
    def check_same_options(
        self,
        path: str | pathlib.Path,
        header: dict[str, typing.Any],
    ) -> None:
        'Raise `InputError` unless options, but for device and weights, and trunk are those of this learner'
    def check_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Raise `InputError` for a session that cannot be learned.'
    @classmethod
    def complete(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> safe_nb.base.settings.LearnerOptions:
        "Return the options, checked, those that depend on others filled in, the backbone by timm's name."
    def computed(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
        branches: list[str | None],
        batch: int = 0,
    ) -> dict[str | None, torch.Tensor]:
        "Return {branch: features without augmentation, float32 `[n, d]`}, on the learner's device."
    def diagnostics(
        self,
        outputs: dict[str, torch.Tensor],
    ) -> dict[str, float]:
        'Return further numbers of an evaluation, {name: number}; here {}'
    def embed(
        self,
        x: torch.Tensor,
        branch: str | None = None,
    ) -> torch.Tensor:
        'Return the features of a batch, float32 `[b, d]`; several processes share the work'
    def epochs_of(
        self,
        t: int,
    ) -> int:
        'Return the number of training epochs of a session; here 0'
    def features(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
        branch: str | None = None,
        keep: bool = False,
        batch: int = 0,
    ) -> torch.Tensor:
        "Return the features without augmentation, float32 `[n, d]`, on the learner's device"
    @classmethod
    def fill_in(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> safe_nb.base.settings.LearnerOptions:
        'Return the options after those that depend on others were filled in; here unchanged'
    def forget(
        self,
        c: int,
    ) -> typing.Self:
        'Remove a class from every part; return the learner.'
    def forward(
        self,
        x: torch.Tensor,
        branch: str | None = None,
    ) -> torch.Tensor:
        'Return the features of a batch, `[b, d]`; a method with branches overrides this'
    @property
    def frozen(
        self,
    ) -> set[str | None]:
        'Names of the branches whose features never change; None is the pre-trained model'
    def has_trunk(
        self,
        said: str | None,
    ) -> bool:
        "Return whether the checksum is that of the learner's trunk, by the present rule or that of version 0.2"
    @classmethod
    def idle(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> dict[str, str]:
        'Return {option: line that refuses it} of changed options that have no effect'
    def keep_features(
        self,
        images: torch.Tensor,
        branches: list[str | None],
    ) -> None:
        'Compute features in several branches together; keep them for these very images'
    def kept_bytes(
        self,
    ) -> dict[str, int]:
        'Return {part: bytes} of all that is kept from session to session; the frozen trunk does not count'
    def learn(
        self,
        split: safe_nb.data.streams.Split,
    ) -> typing.Self:
        'Learn one session; return the learner.'
    def learn_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Learn one session; methods override this. `learn` has counted classes and seeded torch'
    def load(
        self,
        path: str | pathlib.Path,
    ) -> typing.Self:
        'Restore what a checkpoint holds; return the learner, which continues from there.'
    def load_state(
        self,
        path: str | pathlib.Path,
        header: dict[str, typing.Any],
        groups: dict[str, dict[str, torch.Tensor]],
    ) -> typing.Self:
        'Restore the state that was read from a checkpoint; return the learner.'
    def merge(
        self,
        a: int,
        b: int,
        share: float = 0.5,
    ) -> typing.Self:
        'Make one class of two, under the smaller of their numbers; return the learner.'
    @classmethod
    def not_read(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> dict[str, tuple[str, str]]:
        'Return {option: (reason why it is not read, option to change)}; here {}'
    def note(
        self,
        epoch: dict[str, float],
    ) -> None:
        'Add an epoch to `history`, and call `on_epoch` with it'
    def one_pass(
        self,
        x: torch.Tensor,
        branch: str | None = None,
    ) -> torch.Tensor:
        "Return the features of a batch, float32 `[b, d]`; the network runs in the learner's precision"
    def outputs(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
        keep: bool = False,
    ) -> dict[str, torch.Tensor]:
        "Return {answer: class probabilities `[n, classes]`} on the learner's device; the last is final"
    def predict(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
    ) -> torch.Tensor:
        'Return the numbers of the most probable classes, int64 `[n]`, on the CPU.'
    def predict_proba(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
    ) -> torch.Tensor:
        'Return the class probabilities of images, `[n, classes]`, on the CPU.'
    def relabel(
        self,
        labels: torch.Tensor,
    ) -> str:
        'Give images that were learned other labels; here refuse, since no feature of a single image is kept'
    def save(
        self,
        path: str | pathlib.Path,
    ) -> None:
        'Write everything learned to a safetensors file, atomically and with a checksum.'
    def setup(
        self,
    ) -> None:
        'Make the parts: fill `self.parts`, {name: part}; here there are none'
    def sharing(
        self,
    ) -> contextlib.AbstractContextManager:
        'Return a context in which branches share their first layers; a method with branches overrides this'
    def state(
        self,
    ) -> tuple[dict[str, typing.Any], dict[str, dict[str, torch.Tensor]]]:
        'Return (header, {part: {name: tensor}}) of everything learned; `load_state` takes both.'

class Study:
    "The place and the size of an experiment notebook's runs"
    def __init__(
        self,
        profile: str,
        figures: str = '',
        runs: str = '',
        **base: object,
    ) -> None: ...
    def judged(
        self,
        **own: object,
    ) -> pandas.DataFrame:
        'Return one row a test image: which answers are right, entropy weight of slow, session of the class'
    def learner(
        self,
        **own: object,
    ) -> tuple[Learner, safe_nb.data.streams.Stream]:
        'Return (learner of a finished run of this study, its stream)'
    def options(
        self,
        method: str | type = 'safe',
        **own: object,
    ) -> dict:
        'Return the options of one run'
    def run(
        self,
        configs: list[dict],
        workers: int = 0,
        tell: collections.abc.Callable[[str], object] | None = ...,
    ) -> list[dict]:
        'Return the records of the runs, in their order; finished runs are read'
    def save(
        self,
        drawn: tuple[matplotlib.figure.Figure, pandas.DataFrame],
        name: str,
    ) -> matplotlib.figure.Figure:
        "Write NAME.png and NAME.csv into the study's folder; return the figure"

class NCM(Learner):
    'Nearest class mean: the class whose mean feature in the frozen trunk has the largest cosine.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        sigma: float = 10.0,
    ) -> None: ...
    def answer(
        self,
        features: collections.abc.Callable[[str | None], torch.Tensor],
    ) -> dict[str, torch.Tensor]:
        "Return {'frozen': softmax of sigma times the cosines to the class means, `[n, classes]`}"
    def learn_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Add the features of the session to the means of its classes'
    def setup(
        self,
    ) -> None:
        "Make the part 'means', a head without classes"

class Classifier:
    'Learn named classes as they come, and keep no picture'
    def __init__(
        self,
        method: str = 'safe',
        backbone: str = 'vit_small_patch16_224.augreg_in21k_ft_in1k',
        weights: str | pathlib.Path = '',
        img_size: int = 0,
        view: str = 'own',
        background: str = 'white',
        max_pixels: int = 50,
        flip: bool = True,
        held_out: float = 0.2,
        relearn_below: int = 10,
        seed: int = 1993,
        device: str = 'auto',
        options: dict | None = None,
        on_epoch: collections.abc.Callable | None = None,
        on_session: collections.abc.Callable | None = None,
    ) -> None: ...
    learner_: Learner
    classes_: numpy.ndarray
    sessions_: list[dict]
    view_: safe_nb.base.settings.View
    def answers(
        self,
        images: collections.abc.Iterable,
        batch: int = 0,
        certain: bool = True,
    ) -> collections.abc.Iterator[tuple]:
        'Yield (item, probabilities `[classes]`, certainty, `InputError` if it cannot be read), in order'
    def fit(
        self,
        images: typing.Any,
        names: collections.abc.Iterable | None = None,
        test: typing.Any = None,
    ) -> typing.Self:
        'Learn from nothing, in one session; what was known is gone, and `classes_` is sorted'
    def forget(
        self,
        name: str | int | bool,
    ) -> typing.Self:
        'Take a class out: its rows, statistics and numbers of pictures; return the classifier'
    def get_params(
        self,
        deep: bool = True,
    ) -> dict:
        'Return the parameters of the constructor'
    @classmethod
    def load(
        cls,
        model: str | os.PathLike,
        weights: str | os.PathLike | None = None,
        device: str = 'auto',
        **changes: object,
    ) -> Classifier:
        'Return a classifier as it was saved, on any device'
    def merge(
        self,
        names: collections.abc.Sequence[str | int | bool],
        into: str | int | bool,
    ) -> typing.Self:
        'Make one class of several; return the classifier'
    def partial_fit(
        self,
        images: typing.Any,
        names: collections.abc.Iterable | None = None,
        test: typing.Any = None,
        tick: collections.abc.Callable | None = None,
        strict: bool = True,
        two_names: str = 'refuse',
        classes: typing.Any = None,
    ) -> typing.Self:
        'Learn what is new, in one session: classes, pictures of known classes, or both'
    def predict(
        self,
        images: typing.Any,
    ) -> numpy.ndarray:
        'Return the label of the likeliest class of each image'
    def predict_proba(
        self,
        images: typing.Any,
    ) -> numpy.ndarray:
        'Return class probabilities; columns are in the order of `classes_`'
    def relabel(
        self,
        images: typing.Any,
        names: collections.abc.Iterable | None = None,
    ) -> typing.Self:
        'Mend the labels of pictures that were learned; return the classifier'
    def rename(
        self,
        old: str | int | bool,
        new: str | int | bool,
    ) -> typing.Self:
        'Give a class another label; return the classifier'
    def save(
        self,
        model: str | os.PathLike,
        keep: int | None = None,
        with_trunk: bool | None = None,
    ) -> Classifier:
        'Write the model into a folder; return the classifier'
    def score(
        self,
        images: typing.Any,
        names: collections.abc.Iterable | None = None,
        sample_weight: collections.abc.Sequence | None = None,
    ) -> float:
        'Return the share of images whose label `predict` gives, or their share of the weight'
    def set_params(
        self,
        **params: typing.Any,
    ) -> typing.Self:
        'Set parameters and return the classifier; raise `InputError` for an unknown name'
    def threshold(
        self,
        rate: float = 0.05,
    ) -> float:
        'Return the certainty below which a picture is unknown; raise `InputError` if nothing was held out'
    def unknown(
        self,
        images: typing.Any,
        rate: float = 0.05,
    ) -> numpy.ndarray:
        'Return which pictures are of no class that was learned: of a certainty below `threshold(rate)`'

class SessionHeadLearner(Learner):
    'A branch that trains in every session, and a linear head for the classes of each session.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
    ) -> None: ...
    def align_heads(
        self,
    ) -> None:
        'Retrain copies of all heads on samples of the Gaussians of all classes.'
    def answer(
        self,
        features: collections.abc.Callable[[str | None], torch.Tensor],
    ) -> dict[str, torch.Tensor]:
        "Return {'unaligned', and 'aligned' if heads are: class probabilities `[n, classes]`}"
    def check_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Raise `InputError` for a session that cannot be learned; without `aligns` also for one of one class'
    def epochs_of(
        self,
        t: int,
    ) -> int:
        'Return the number of training epochs of a session; alignment is not counted'
    def fit(
        self,
        loss: collections.abc.Callable[[torch.Tensor, torch.Tensor], dict[str, torch.Tensor]],
        parameters: collections.abc.Sequence[torch.Tensor] | collections.abc.Sequence[dict],
        split: safe_nb.data.streams.Split,
        epochs: int,
        lr: float,
        old: int = 0,
    ) -> None:
        'Train by SGD on the images of a session, with dropout where a module has it.'
    def groups(
        self,
        heads: safe_nb.parts.heads.SessionHeads,
    ) -> list[dict[str, typing.Any]]:
        "Return what trains, groups {'params': ..., 'lr': ...}: heads first, then the branch if there is one"
    def keep_branch(
        self,
        name: str,
        frozen: bool = False,
    ) -> None:
        "Add a branch to the parts, as 'branch.NAME': checkpoints keep it"
    def keep_gaussians(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Add a Gaussian of each class of the session in the branch'
    def learn_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        "Train the branch and the session's heads on the session; with `aligns`, align all heads."
    def logits(
        self,
        f: torch.Tensor,
    ) -> dict[str, torch.Tensor]:
        "Return {'unaligned': logits of the trained heads, 'aligned': of the aligned}, `[n, classes]` each."
    def minimise(
        self,
        losses: collections.abc.Sequence[collections.abc.Callable[[typing.Any, safe_nb.methods.tuning.Batch], dict[str, torch.Tensor]]],
        task: safe_nb.methods.tuning.Task,
        parameters: collections.abc.Sequence[torch.Tensor] | collections.abc.Sequence[dict],
        split: safe_nb.data.streams.Split,
        epochs: int,
        lr: float,
        old: int = 0,
    ) -> None:
        'Minimise the sum of the losses over the images of a session.'
    def model_sized(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
    ) -> torch.Tensor | safe_nb.data.streams.Rows:
        "Return the images in the model's size, uint8 `[n, 3, side, side]`; others are resized bicubically"
    @classmethod
    def not_read(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> dict[str, tuple[str, str]]:
        'Return {option: (reason, option to change)}: `pet_size`, and rates where no module trains'
    def rates_in_use(
        self,
        share: float = 1.0,
    ) -> str:
        "Return the learning rates of this session, such as 'lr=0.3, head_lr=0.01'"
    def setup(
        self,
    ) -> None:
        'Make the branch, the heads and, with `aligns`, the aligned head and the Gaussians'
    def start_row(
        self,
        c: int,
    ) -> None:
        'Set the head of the class by the kept means: logit -z at the mean of the others, z at its own'
    def task(
        self,
        labels: torch.Tensor,
    ) -> tuple[safe_nb.methods.tuning.Task, torch.Tensor, safe_nb.parts.heads.SessionHeads]:
        'Return (task, places of the labels, heads that train) of a session.'
    def to_crop(
        self,
        split: safe_nb.data.streams.Split,
    ) -> tuple[torch.Tensor | safe_nb.data.streams.Rows, torch.Tensor | None]:
        'Return (images that training crops, their width over height before resizing `[n]`; None: squares)'
    def trained_once(
        self,
        loss: collections.abc.Callable[[torch.Tensor, torch.Tensor], dict[str, torch.Tensor]],
        groups: collections.abc.Sequence[dict],
        share: float,
        images: torch.Tensor | safe_nb.data.streams.Rows,
        ratio: torch.Tensor | None,
        split: safe_nb.data.streams.Split,
        epochs: int,
        tick: collections.abc.Callable[[int], object] | None,
        old: int,
    ) -> list[dict[str, float]]:
        'Train from one start, noting each epoch; return the mean of each term and the learning rate, by epoch'

class TwoBranches(Learner):
    'A slow branch that trains in session 1 and is frozen, and a fast one that trains in later ones.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        sigma: float = 10.0,
        first_rows: str = 'means',
        projection: int = 2000,
        ridge_search: str = 'all',
        ridge_least: int = 3,
        calibrate: bool = True,
    ) -> None: ...
    def absent(
        self,
        labels: torch.Tensor,
    ) -> torch.Tensor:
        "Return the classes with a row that are not among the labels, integers `[k]` on the learner's device"
    def answer(
        self,
        features: collections.abc.Callable[[str | None], torch.Tensor],
    ) -> dict[str, torch.Tensor]:
        'Return {answer: class probabilities `[n, classes]`}, the final answer last.'
    def copied(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
    ) -> torch.Tensor:
        'Return as many changed copies as, with the images, make `map_images` or more; often none'
    def diagnostics(
        self,
        outputs: dict[str, torch.Tensor],
    ) -> dict[str, float]:
        "Return {'weight_slow': mean entropy weight of the slow answer, in [0, 1]}."
    def epochs_of(
        self,
        t: int,
    ) -> int:
        'Return the number of training epochs of a session; 0 for a later one without a fast branch'
    def fast_answer(
        self,
        features: torch.Tensor,
    ) -> torch.Tensor:
        'Return the class probabilities of the fast ridge head, `[n, classes]`'
    def fast_head(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> None:
        "Add the session's features in the fast branch to the sums of the fast ridge head, and solve it"
    def fit(
        self,
        loss: collections.abc.Callable[[torch.Tensor, torch.Tensor], dict[str, torch.Tensor]],
        parameters: collections.abc.Sequence[torch.Tensor] | collections.abc.Sequence[dict],
        split: safe_nb.data.streams.Split,
        epochs: int,
        lr: float,
        old: int = 0,
    ) -> None:
        'Train by SGD on the images of a session, with dropout where a module has it.'
    def join(
        self,
        slow: torch.Tensor,
        fast: torch.Tensor,
    ) -> dict[str, torch.Tensor]:
        "Return {way to join: class probabilities `[n, classes]`}, 'aggregated' last (SAFE, section 3.4)."
    def keep_branch(
        self,
        name: str,
        frozen: bool = False,
    ) -> None:
        "Add a branch to the parts, as 'branch.NAME': checkpoints keep it"
    def learn_first(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Train the slow branch and its cosine head on session 1 by the losses `first`; freeze the branch.'
    def learn_later(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Train the fast branch and the cosine heads on one session by the losses `later`.'
    def learn_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Train the slow branch in session 1, the fast one in later sessions; update the ridge heads.'
    def minimise(
        self,
        losses: collections.abc.Sequence[collections.abc.Callable[[typing.Any, safe_nb.methods.tuning.Batch], dict[str, torch.Tensor]]],
        task: safe_nb.methods.tuning.Task,
        parameters: collections.abc.Sequence[torch.Tensor] | collections.abc.Sequence[dict],
        split: safe_nb.data.streams.Split,
        epochs: int,
        lr: float,
        old: int = 0,
    ) -> None:
        'Minimise the sum of the losses over the images of a session.'
    def model_sized(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
    ) -> torch.Tensor | safe_nb.data.streams.Rows:
        "Return the images in the model's size, uint8 `[n, 3, side, side]`; others are resized bicubically"
    def new_cosine(
        self,
    ) -> safe_nb.parts.heads.CosineHead:
        "Return a cosine head without rows, at the scale of the option `sigma`, on the learner's device"
    def new_ridge(
        self,
        dim: int = 0,
    ) -> safe_nb.parts.ridge.RidgeHead:
        'Return a ridge head without rows; all heads of one seed and dimension have the same projection'
    def rates_in_use(
        self,
        share: float = 1.0,
    ) -> str:
        "Return the learning rates of this session, such as 'lr=0.3, head_lr=0.01'"
    def relabel(
        self,
        labels: torch.Tensor,
    ) -> str:
        'Give images that were learned other labels, or take them out; nothing is trained.'
    def remember(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> None:
        'Update the ridge heads of both branches, and the Gaussians where the method keeps them'
    def remember_slow(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> None:
        'Update the slow ridge head; fit the temperature on the rows held out from its solution.'
    @property
    def renamed(
        self,
    ) -> dict[str, str]:
        'Names of parts in checkpoints of version 0.2, {old name: name now}'
    def setup(
        self,
    ) -> None:
        'Make the branches, their cosine and ridge heads, the temperature, and Gaussians if any are kept'
    def soft(
        self,
        scores: torch.Tensor,
        scale: torch.Tensor | float | None = None,
    ) -> torch.Tensor:
        'Return softmax(z / T), or softmax(sigma z) without the option `calibrate`, `[n, classes]`'
    def start_fast(
        self,
    ) -> None:
        'Add the fast branch and its cosine head as copies of the slow ones; in later calls do nothing'
    def start_rows(
        self,
        labels: torch.Tensor,
        slow: torch.Tensor,
        before: torch.Tensor,
    ) -> None:
        'Add rows of new classes to the slow cosine head and, if there is one, to the fast'
    def to_crop(
        self,
        split: safe_nb.data.streams.Split,
    ) -> tuple[torch.Tensor | safe_nb.data.streams.Rows, torch.Tensor | None]:
        'Return (images that training crops, their width over height before resizing `[n]`; None: squares)'
    def trained_on(
        self,
        split: safe_nb.data.streams.Split,
    ) -> safe_nb.data.streams.Split:
        'Return the images that train features; none if they are of fewer than two classes.'
    def trained_once(
        self,
        loss: collections.abc.Callable[[torch.Tensor, torch.Tensor], dict[str, torch.Tensor]],
        groups: collections.abc.Sequence[dict],
        share: float,
        images: torch.Tensor | safe_nb.data.streams.Rows,
        ratio: torch.Tensor | None,
        split: safe_nb.data.streams.Split,
        epochs: int,
        tick: collections.abc.Callable[[int], object] | None,
        old: int,
    ) -> list[dict[str, float]]:
        'Train from one start, noting each epoch; return the mean of each term and the learning rate, by epoch'

class SAFE(TwoBranches):
    'SAFE: slow and fast parameter-efficient tuning (Zhao et al., NeurIPS 2024, arXiv 2411.02175).'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        sigma: float = 10.0,
        first_rows: str = 'means',
        projection: int = 2000,
        ridge_search: str = 'all',
        ridge_least: int = 3,
        calibrate: bool = True,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        new_rows: str = 'means',
        sigma_back: bool = False,
        old_rows: bool = True,
        l_diag: float = 0.1,
        l_rdn: float = 1.0,
        transfer_normalize: str = 'feature',
        transfer_reduction: str = 'mean',
        l_cos: float = 2.0,
        cos_reduction: str = 'mean',
        l_cross: float = 1.0,
        through_rows: bool = False,
        slow_head: bool = True,
        gamma: float = 1.0,
        aggregation: str = 'entropy',
        shared_sums: bool = False,
    ) -> None: ...
    def remember(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> None:
        'Update the ridge heads of both branches.'
    def setup(
        self,
    ) -> None:
        'Make branches, heads and temperature; raise `InputError` for shared sums where rows are kept'

class SAFEPlus(TwoBranches):
    'SAFE++: SAFE (arXiv 2411.02175) with class Gaussians and symmetric cross-entropy as in SLCA++.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.1,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        sigma: float = 10.0,
        first_rows: str = 'means',
        projection: int = 2000,
        ridge_search: str = 'all',
        ridge_least: int = 3,
        calibrate: bool = True,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        new_rows: str = 'means',
        sigma_back: bool = False,
        old_rows: bool = True,
        l_diag: float = 0.1,
        l_rdn: float = 1.0,
        transfer_normalize: str = 'feature',
        transfer_reduction: str = 'mean',
        l_cos: float = 2.0,
        cos_reduction: str = 'mean',
        l_cross: float = 1.0,
        through_rows: bool = False,
        slow_head: bool = True,
        gamma: float = 1.0,
        aggregation: str = 'entropy',
        map_images: int = 800,
    ) -> None: ...
    def fast_head(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> None:
        'Make a new fast ridge head, and solve it on samples of the Gaussians of all classes.'

class SAFEAverage(TwoBranches):
    'SAFE-avg: SAFE++ without guidance, whose fast branch is averaged over sessions.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.1,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'auto',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        sigma: float = 10.0,
        first_rows: str = 'means',
        projection: int = 2000,
        ridge_search: str = 'all',
        ridge_least: int = 3,
        calibrate: bool = True,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        new_rows: str = 'means',
        sigma_back: bool = False,
        old_rows: bool = True,
        l_diag: float = 0.1,
        l_rdn: float = 1.0,
        transfer_normalize: str = 'feature',
        transfer_reduction: str = 'mean',
        gamma: float = 1.0,
        aggregation: str = 'entropy',
        map_images: int = 800,
        share_power: float = 0.7,
        chain: bool = True,
        map_ridge: float = 0.0,
    ) -> None: ...
    def fast_head(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> None:
        'Make a new fast ridge head, and solve it on samples of the Gaussians of all classes.'
    @classmethod
    def fill_in(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> safe_nb.base.settings.LearnerOptions:
        "Return the options; the PET 'auto' becomes 'full' or 'ssf', rates that are 0 those of the PET"
    @property
    def gaussians(
        self,
    ) -> tuple[str, collections.abc.Callable[[safe_nb.parts.gaussians.ClassGaussians, safe_nb.parts.gaussians.SessionFeatures, int], tuple[safe_nb.parts.gaussians.ClassGaussians, safe_nb.parts.gaussians.ClassGaussians]]]:
        'Branch in which Gaussians are kept, and the function that maps them into the fast branch'
    def goes_on(
        self,
        start: dict[str, torch.Tensor],
        end: dict[str, torch.Tensor],
        t: int,
    ) -> dict[str, torch.Tensor]:
        'Return the tensors that the branch keeps, start + share (end - start) by name'
    def learn_later(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Train the fast branch, and keep a share of its update'
    def share(
        self,
        n: int,
        t: int,
    ) -> float:
        'Return (n / N)^p of the option `share_power`; N is n and the number of images of earlier sessions'

class SLCA(SessionHeadLearner):
    'SLCA: slow learner with classifier alignment (Zhang et al., arXiv 2303.05118).'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        fresh_norm: bool = False,
        align: bool = True,
        align_epochs: int = 5,
        align_temperature: float = 0.1,
        align_batch: int = 128,
        align_decay: float = 0.0005,
        scaling: float = 0.0,
        scale_means: bool = False,
    ) -> None: ...
    @classmethod
    def not_read(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> dict[str, tuple[str, str]]:
        'Return {option: (reason why it is not read, option to change)}.'
    def setup(
        self,
    ) -> None:
        'Make branch, heads and Gaussians; with `fresh_norm` the last LayerNorm starts anew'

class RanPAC(TwoBranches):
    'RanPAC: random-projection ridge regression on a frozen branch (McDonnell et al., NeurIPS 2023).'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        sigma: float = 10.0,
        first_rows: str = 'means',
        projection: int = 2000,
        ridge_search: str = 'all',
        ridge_least: int = 3,
        calibrate: bool = True,
    ) -> None: ...

class LinearProbe(SessionHeadLearner):
    'Linear probe: the frozen pre-trained model with a linear head for the classes of each session.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
    ) -> None: ...

class SeqFT(SessionHeadLearner):
    'Sequential fine-tuning: all parameters train in every session at the same learning rate.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
        later_lr: float = 0.0,
    ) -> None: ...

class Joint(SessionHeadLearner):
    'Joint training: all parameters and a linear head learn all classes in one session.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        head_lr: float = 0.01,
    ) -> None: ...

class Replay(SessionHeadLearner):
    'Replay: a branch and a head of all classes train on new images and on a memory of old ones.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        memory: int = 20,
        choice: str = 'herding',
        replay_steps: str = 'session',
        dark: float = 0.0,
        balance: str = 'none',
    ) -> None: ...
    def align_weights(
        self,
    ) -> float:
        "Scale weights and biases of the newest head so that its rows' mean norm is that of the older; return it"
    def check_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Raise `InputError` for a session that cannot be learned; one class alone can be'
    @classmethod
    def fill_in(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> safe_nb.base.settings.LearnerOptions:
        "Return the options; an `lr` of 0 becomes the kind of PET's, a `later_lr` of 0 becomes `lr`"
    def learn_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Train the branch and all heads on the session and the memory, align the weights, and remember'
    def logits(
        self,
        f: torch.Tensor,
    ) -> dict[str, torch.Tensor]:
        "Return {'replayed': logits of all classes, `[n, classes]`}"
    def remember(
        self,
        split: safe_nb.data.streams.Split,
    ) -> None:
        'Choose anew, for each class of the session, among its kept and its new images'
    def replay_task(
        self,
        labels: torch.Tensor,
    ) -> safe_nb.methods.replay.ReplayTask:
        'Return the task of a session: the branch, all heads, the classes and kept logits of its images'
    def setup(
        self,
    ) -> None:
        'Make the branch, the heads and an empty memory'
    def sized(
        self,
        images: torch.Tensor | safe_nb.data.streams.Rows,
    ) -> torch.Tensor | safe_nb.data.streams.Rows:
        "Return the images in the model's size, uint8 `[n, 3, side, side]`, on the CPU"
    def with_memory(
        self,
        split: safe_nb.data.streams.Split,
    ) -> safe_nb.data.streams.Split:
        'Return the images of the session and then those of the memory; labels are their numbers in this order'

class SLCAPlus(SLCA):
    'SLCA++: SLCA with few trained parameters (Zhang et al., arXiv 2408.08295).'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.1,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'hybrid',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        fresh_norm: bool = False,
        align: bool = True,
        align_epochs: int = 5,
        align_temperature: float = 0.1,
        align_batch: int = 128,
        align_decay: float = 0.0005,
        scaling: float = 0.02,
        scale_means: bool = False,
        lora_mlp: bool = True,
        rest_lr: float = 0.0,
    ) -> None: ...
    def groups(
        self,
        heads: safe_nb.parts.heads.SessionHeads,
    ) -> list[dict[str, typing.Any]]:
        "Return what trains, groups {'params': ..., 'lr': ...}: heads first, then the branch."
    @classmethod
    def not_read(
        cls,
        options: safe_nb.base.settings.LearnerOptions,
    ) -> dict[str, tuple[str, str]]:
        'Return {option: (reason why it is not read, option to change)}.'
    def setup(
        self,
    ) -> None:
        'Make branch, heads and Gaussians; without `lora_mlp` LoRA of the MLPs stays as it starts'

class JointRidge(RanPAC):
    'Joint RanPAC: RanPAC that learns all classes in one session, as an upper bound.'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions | None = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        statistics: str = 'own',
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        jitter: float = 0.0,
        ce: float = 1.0,
        sce: float = 0.0,
        priors: str = 'equal',
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        schedule_unit: str = 'batch',
        lr_floor: float = 0.0,
        restarts: int = 3,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        decay: str = 'change',
        lr: float = 0.0,
        sigma: float = 10.0,
        first_rows: str = 'means',
        projection: int = 2000,
        ridge_search: str = 'all',
        ridge_least: int = 3,
        calibrate: bool = True,
    ) -> None: ...
