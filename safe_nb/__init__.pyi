"Made by `python -m safe_nb.app.stub` of what Python sees; types and options for editors"
import collections.abc
import pathlib
import safe_nb.base.settings
import safe_nb.data.streams
import safe_nb.methods.tuning
import safe_nb.parts.gaussians
import torch
from safe_nb.app.export import export_model as export_model
from safe_nb.app.learn_folder import learn_folder as learn_folder
from safe_nb.app.learn_folder import predict_files as predict_files
from safe_nb.base.errors import InputError as InputError
from safe_nb.base.options import changed as changed
from safe_nb.base.options import option as option
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
from safe_nb.lab.figures import learning_figure as learning_figure
from safe_nb.lab.figures import trust_figure as trust_figure
from safe_nb.lab.report import write_report as write_report
from safe_nb.lab.tables import print_tables as print_tables
from safe_nb.lab.tables import runs_table as runs_table
from safe_nb.lab.tables import summary_table as summary_table
from safe_nb.methods.learner import evaluate as evaluate
from safe_nb.methods.learner import learn_stream as learn_stream
from safe_nb.models.backbone import load_backbone as load_backbone
from safe_nb.models.pet import PetKind as PetKind
from safe_nb.parts.part import Part as Part
from safe_nb.runs.record import read_record as read_record
from safe_nb.runs.run import load_learner as load_learner
from safe_nb.runs.sweep import sweep as sweep
from safe_nb.runs.sweep import sweep_status as sweep_status

__version__: str

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
    seed: int = 1993,
    device: str = 'auto',
    precision: str = 'auto',
    compile: bool = False,
    epochs: int = 10,
    batch_size: int = 48,
    weight_decay: float = 0.0005,
    crop: float = 0.6,
    crop_kind: str = 'resized',
    ce: float = 1.0,
    sce: float = 0.0,
    schedule: str = 'cosine',
    schedule_epochs: int = 0,
    lr_floor: float = 0.0,
    micro_batch: int = 0,
    pet: str = 'adapter',
    pet_size: int = 0,
    lr: float = 0.0,
    sigma: float = 10.0,
    projection: int = 2000,
    ridge_search: str = 'all',
    calibrate: bool = True,
    later_epochs: int = 5,
    later_lr: float = 0.0,
    old_rows: bool = True,
    l_diag: float = 0.1,
    l_rdn: float = 1.0,
    transfer_normalize: str = 'feature',
    l_cos: float = 2.0,
    l_cross: float = 1.0,
    through_rows: bool = False,
    slow_head: bool = True,
    gamma: float = 1.0,
    aggregation: str = 'entropy',
    dataset: str = 'glyphs',
    sessions: int = 0,
    initial_classes: int = 0,
    max_sessions: int = 0,
    limit: int = 0,
    test_limit: int = 0,
    validate: float = 0.0,
    crop_pct: float = 0.0,
    method: str | type = 'safe',
    threads: int = 0,
    head_lr: float = 0.01,
    align: bool = True,
    align_epochs: int = 5,
    align_temperature: float = 0.1,
    align_batch: int = 128,
    scaling: float = 0.0,
    scale_means: bool = False,
    rest_lr: float = 0.0,
    average: bool = True,
    chain: bool = True,
) -> dict:
    'Run a configuration; return the record. A finished run is read, an interrupted one continued.'

class Learner:
    'A continual classifier: call `learn` with one session after another, `predict` at any time'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        **changes: object,
    ) -> None: ...
    def answer(
        self,
        features: object,
    ) -> object: ...
    def check_same_options(
        self,
        path: object,
        header: dict,
    ) -> object:
        'Raise `InputError` unless options and trunk are those of this learner'
    def check_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> object:
        'Refuse a session that cannot be learned'
    @classmethod
    def complete(
        cls,
        options: object,
    ) -> object:
        'Check options, fill in those that depend on others, and refuse those without an effect'
    def diagnostics(
        self,
        outputs: dict,
    ) -> object: ...
    def embed(
        self,
        x: torch.Tensor,
        branch: str = None,
    ) -> object:
        'Features of a batch, see `one_pass`; several processes share the work'
    def epochs_of(
        self,
        t: int,
    ) -> object: ...
    def features(
        self,
        images: torch.Tensor,
        branch: str = None,
        keep: bool = False,
        batch: int = 0,
    ) -> object:
        'Features without augmentation, `[n, d]` float32 on the device'
    @classmethod
    def fill_in(
        cls,
        options: object,
    ) -> object:
        'Complete options that depend on others'
    def forget(
        self,
        c: int,
    ) -> object:
        'Take a class out of every part; raises `InputError` if one cannot. Returns the learner'
    def forward(
        self,
        x: torch.Tensor,
        branch: str = None,
    ) -> object:
        'Features of a batch; a method with branches overrides this'
    @property
    def frozen(
        self,
    ) -> object:
        'Branches whose features never change'
    @classmethod
    def idle(
        cls,
        options: object,
    ) -> object:
        'Return {option: line that refuses it} of options that are not at their default and have no effect'
    def learn(
        self,
        split: safe_nb.data.streams.Split,
    ) -> object:
        'Learn one session; returns the learner'
    def learn_session(
        self,
        split: safe_nb.data.streams.Split,
    ) -> object: ...
    def load(
        self,
        path: object,
    ) -> object:
        'Continue from a checkpoint; raises `InputError` if it is damaged or of other options'
    def load_state(
        self,
        path: object,
        header: dict,
        groups: dict,
    ) -> object:
        'Continue from what was read; raises `InputError` if it is of other options. Returns the learner'
    @classmethod
    def not_read(
        cls,
        options: object,
    ) -> object:
        'Return {option: (reason why it is not read, option to change)}'
    def note(
        self,
        epoch: dict,
    ) -> object:
        'Add an epoch to the history, and tell who wants to know'
    def one_pass(
        self,
        x: torch.Tensor,
        branch: str = None,
    ) -> object:
        "Features of a batch in float32; only the network itself runs in the learner's precision"
    def outputs(
        self,
        images: torch.Tensor,
        keep: bool = False,
    ) -> object:
        'Return the class probabilities `[n, classes]` of each answer by name; the last is the answer'
    def predict(
        self,
        images: torch.Tensor,
    ) -> object:
        'Class numbers `[n]`, on the CPU'
    def predict_proba(
        self,
        images: torch.Tensor,
    ) -> object:
        'Class probabilities `[n, classes]`, on the CPU'
    def save(
        self,
        path: object,
    ) -> object:
        'Write everything learned; raises `InputError` before the first session'
    def setup(
        self,
    ) -> object:
        'Make the parts'
    def state(
        self,
    ) -> object:
        'Return (header, part -> its tensors) of everything learned, as `load_state` wants them'

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
    ) -> object:
        'Return one row a test image: which answers are right, entropy weight of slow, session of the class'
    def learner(
        self,
        **own: object,
    ) -> object:
        'Return (learner of a finished run of this study, its stream)'
    def options(
        self,
        method: object = 'safe',
        **own: object,
    ) -> object:
        'Return the options of one run'
    def run(
        self,
        configs: list,
        workers: int = 0,
        tell: object = ...,
    ) -> object:
        'Return the records of the runs, in their order; finished runs are read'
    def save(
        self,
        drawn: tuple,
        name: str,
    ) -> object:
        "Write NAME.png and NAME.csv into the study's folder; return the figure"

class NCM(Learner):
    'Nearest class mean in the frozen trunk'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        sigma: float = 10.0,
    ) -> None: ...
    def answer(
        self,
        features: object,
    ) -> object: ...
    def learn_session(
        self,
        split: object,
    ) -> object: ...
    def setup(
        self,
    ) -> object:
        'Make the parts'

class SessionHeadLearner(Learner):
    'A branch that trains in every session, and a linear head for each'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        lr: float = 0.0,
    ) -> None: ...
    def align_heads(
        self,
        split: object,
    ) -> object:
        "Keep the session's Gaussians; join the heads, and train them on samples of all classes"
    def answer(
        self,
        features: object,
    ) -> object:
        'Return the probabilities of each answer'
    def epochs_of(
        self,
        t: object,
    ) -> object: ...
    def fit(
        self,
        *args: object,
        **kwargs: object,
    ) -> object:
        'Train, with dropout where a module has it'
    def groups(
        self,
        heads: object,
    ) -> object:
        'Return what trains in this session, each group at its learning rate'
    def keep_branch(
        self,
        name: str,
        frozen: bool = False,
    ) -> object:
        'Make a branch a part of the learner'
    def learn_session(
        self,
        split: object,
    ) -> object:
        "Train the branch and the session's heads, then align all heads"
    def logits(
        self,
        f: object,
    ) -> object:
        'Return the logits `[n, classes]` of the heads as they were trained, and aligned'
    def minimise(
        self,
        losses: tuple,
        task: safe_nb.methods.tuning.Task,
        parameters: list,
        split: object,
        epochs: int,
        lr: float,
    ) -> object:
        "Minimise the sum of the losses over a session's images"
    def model_sized(
        self,
        images: object,
    ) -> object:
        "The images in the model's size, uint8"
    @classmethod
    def not_read(
        cls,
        options: object,
    ) -> object:
        'Name the rates of a branch in which nothing trains, besides what others name'
    def rates_in_use(
        self,
    ) -> object:
        "The learning rates of this session, such as 'lr=0.3, head_lr=0.01'"
    def setup(
        self,
    ) -> object:
        'Make the parts'
    def task(
        self,
        labels: object,
    ) -> object:
        "Return (the task of a session, each label's place among the session's classes, the heads that train)"
    def to_crop(
        self,
        split: object,
    ) -> object:
        '(images that training crops, the width over height they had, or None where they were not squeezed)'
    def warn_if_rising(
        self,
        history: object,
        rates: object,
    ) -> object:
        'Warn if the training loss rose by more than 5 % over a session'

class TwoBranches(Learner):
    'A slow branch, frozen after session 1, and with losses for later sessions a fast branch beside it'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        lr: float = 0.0,
        sigma: float = 10.0,
        projection: int = 2000,
        ridge_search: str = 'all',
        calibrate: bool = True,
    ) -> None: ...
    def absent(
        self,
        labels: object,
    ) -> object:
        'Return the known classes that have no image among these, `[k]`'
    def answer(
        self,
        features: object,
    ) -> object:
        'Return the probabilities of slow, and with a fast branch of fast and of both joined'
    def diagnostics(
        self,
        outputs: dict,
    ) -> object:
        "Return the mean entropy weight of the slow answer, 'weight_slow', if there are two answers"
    def epochs_of(
        self,
        t: object,
    ) -> object: ...
    def fast_answer(
        self,
        features: object,
    ) -> object:
        'Return the probabilities of the fast head'
    def fast_head(
        learner: object,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> object:
        "Add the session's fast features to the sums of the fast head"
    def fit(
        self,
        *args: object,
        **kwargs: object,
    ) -> object:
        'Train, with dropout where a module has it'
    def join(
        learner: object,
        slow: object,
        fast: object,
    ) -> object:
        'Return the joined answers of two learners by name, the aggregate last (SAFE, section 3.4)'
    def keep_branch(
        self,
        name: str,
        frozen: bool = False,
    ) -> object:
        'Make a branch a part of the learner'
    def learn_first(
        self,
        split: object,
    ) -> object:
        'Train the slow branch, then freeze it'
    def learn_later(
        self,
        split: object,
        slow: object,
        before: object,
    ) -> object:
        'Train the fast branch on one session'
    def learn_session(
        self,
        split: object,
    ) -> object:
        'Train, then update both ridge heads'
    def minimise(
        self,
        losses: tuple,
        task: safe_nb.methods.tuning.Task,
        parameters: list,
        split: object,
        epochs: int,
        lr: float,
    ) -> object:
        "Minimise the sum of the losses over a session's images"
    def model_sized(
        self,
        images: object,
    ) -> object:
        "The images in the model's size, uint8"
    def new_cosine(
        self,
    ) -> object:
        'Return a cosine head without rows'
    def new_ridge(
        self,
        dim: int = 0,
    ) -> object:
        'Return a ridge head without rows; all of one seed and size project alike'
    def rates_in_use(
        self,
    ) -> object:
        "The learning rates of this session, such as 'lr=0.3, head_lr=0.01'"
    def remember(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> object:
        'Update the ridge heads, and what is kept for them'
    def remember_slow(
        self,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> object:
        'Update the slow head, and fit the temperature on the rows held out from its solution'
    @property
    def renamed(
        self,
    ) -> object:
        'Names of parts in checkpoints of version 0.2'
    def setup(
        self,
    ) -> object:
        'Make the parts'
    def soft(
        self,
        scores: object,
        scale: object = None,
    ) -> object:
        'Return ridge scores as probabilities'
    def start_fast(
        self,
    ) -> object:
        'Start the fast branch where the slow one is, in session 2'
    def to_crop(
        self,
        split: object,
    ) -> object:
        '(images that training crops, the width over height they had, or None where they were not squeezed)'
    def warn_if_rising(
        self,
        history: object,
        rates: object,
    ) -> object:
        'Warn if the training loss rose by more than 5 % over a session'

class SAFE(TwoBranches):
    'Slow and fast parameter-efficient tuning; the last of its `outputs` is the aggregate'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        lr: float = 0.0,
        sigma: float = 10.0,
        projection: int = 2000,
        ridge_search: str = 'all',
        calibrate: bool = True,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        old_rows: bool = True,
        l_diag: float = 0.1,
        l_rdn: float = 1.0,
        transfer_normalize: str = 'feature',
        l_cos: float = 2.0,
        l_cross: float = 1.0,
        through_rows: bool = False,
        slow_head: bool = True,
        gamma: float = 1.0,
        aggregation: str = 'entropy',
    ) -> None: ...

class SAFEPlus(TwoBranches):
    'SAFE on all parameters, slowly; its fast head is solved on samples of mapped class Gaussians'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.1,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        lr: float = 0.0,
        sigma: float = 10.0,
        projection: int = 2000,
        ridge_search: str = 'all',
        calibrate: bool = True,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        old_rows: bool = True,
        l_diag: float = 0.1,
        l_rdn: float = 1.0,
        transfer_normalize: str = 'feature',
        l_cos: float = 2.0,
        l_cross: float = 1.0,
        through_rows: bool = False,
        slow_head: bool = True,
        gamma: float = 1.0,
        aggregation: str = 'entropy',
    ) -> None: ...
    def fast_head(
        learner: object,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> object:
        'Solve the fast head anew on 256 samples of each Gaussian of all classes'

class SAFEAverage(TwoBranches):
    'SAFE++ without guidance, whose fast branch is the mean of what the sessions made of it'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.1,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'auto',
        pet_size: int = 0,
        lr: float = 0.0,
        sigma: float = 10.0,
        projection: int = 2000,
        ridge_search: str = 'all',
        calibrate: bool = True,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        old_rows: bool = True,
        l_diag: float = 0.1,
        l_rdn: float = 1.0,
        transfer_normalize: str = 'feature',
        gamma: float = 1.0,
        aggregation: str = 'entropy',
        average: bool = True,
        chain: bool = True,
    ) -> None: ...
    def fast_head(
        learner: object,
        seen: safe_nb.parts.gaussians.SessionFeatures,
    ) -> object:
        'Solve the fast head anew on 256 samples of each Gaussian of all classes'
    @classmethod
    def fill_in(
        cls,
        options: object,
    ) -> object:
        'Choose what is tuned, then its rates'
    @property
    def gaussians(
        self,
    ) -> object: ...
    def goes_on(
        self,
        start: object,
        end: object,
        t: object,
    ) -> object: ...

class SLCA(SessionHeadLearner):
    'Slow learner with classifier alignment; `outputs` has the heads before and after it'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        lr: float = 0.0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        align: bool = True,
        align_epochs: int = 5,
        align_temperature: float = 0.1,
        align_batch: int = 128,
        scaling: float = 0.0,
        scale_means: bool = False,
    ) -> None: ...

class RanPAC(TwoBranches):
    'PET in session 1, then random-projection ridge regression'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        lr: float = 0.0,
        sigma: float = 10.0,
        projection: int = 2000,
        ridge_search: str = 'all',
        calibrate: bool = True,
    ) -> None: ...

class LinearProbe(SessionHeadLearner):
    'The frozen pre-trained model with a linear head a session'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
    ) -> None: ...

class SeqFT(SessionHeadLearner):
    'Sequential fine-tuning: all parameters, one learning rate in all sessions'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        lr: float = 0.0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
        later_lr: float = 0.0,
    ) -> None: ...

class Joint(SessionHeadLearner):
    'All parameters and a linear head, given all classes in one session'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'full',
        pet_size: int = 0,
        lr: float = 0.0,
        head_lr: float = 0.01,
    ) -> None: ...

class SLCAPlus(SLCA):
    'SLCA++: the hybrid set, symmetric cross-entropy, feature scaling'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.1,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'hybrid',
        pet_size: int = 0,
        lr: float = 0.0,
        head_lr: float = 0.01,
        later_epochs: int = 5,
        later_lr: float = 0.0,
        align: bool = True,
        align_epochs: int = 5,
        align_temperature: float = 0.1,
        align_batch: int = 128,
        scaling: float = 0.02,
        scale_means: bool = False,
        rest_lr: float = 0.0,
    ) -> None: ...
    def groups(
        self,
        heads: object,
    ) -> object:
        'Return what trains in this session, each group at its learning rate'
    @classmethod
    def not_read(
        cls,
        options: object,
    ) -> object:
        'Name `rest_lr` where LoRA is all there is, and the rates that it replaces where there is no LoRA'

class JointRidge(RanPAC):
    'The same learner, which must be given all classes in one session'
    def __init__(
        self,
        options: safe_nb.base.settings.LearnerOptions = None,
        keep_rows: bool = False,
        *,
        backbone: str = 'micro',
        weights: str = '',
        img_size: int = 0,
        normalize: bool = True,
        seed: int = 1993,
        device: str = 'auto',
        precision: str = 'auto',
        compile: bool = False,
        epochs: int = 10,
        batch_size: int = 48,
        weight_decay: float = 0.0005,
        crop: float = 0.6,
        crop_kind: str = 'resized',
        ce: float = 1.0,
        sce: float = 0.0,
        schedule: str = 'cosine',
        schedule_epochs: int = 0,
        lr_floor: float = 0.0,
        micro_batch: int = 0,
        pet: str = 'adapter',
        pet_size: int = 0,
        lr: float = 0.0,
        sigma: float = 10.0,
        projection: int = 2000,
        ridge_search: str = 'all',
        calibrate: bool = True,
    ) -> None: ...

class Classifier:
    'Learns named classes as they come, keeps no picture; can be pickled, which leaves callbacks out'
    def __init__(
        self,
        method: object = 'safe',
        backbone: object = 'vit_small_patch16_224.augreg_in21k_ft_in1k',
        weights: object = '',
        img_size: object = 0,
        flip: object = True,
        held_out: object = 0.2,
        seed: object = 1993,
        device: object = 'auto',
        options: object = None,
        on_epoch: object = None,
        on_session: object = None,
    ) -> None: ...
    def answers(
        self,
        images: object,
        batch: int = 64,
    ) -> object:
        '(item, probabilities `[classes]`, certainty, `InputError` if it cannot be read) of each, in order'
    def fit(
        self,
        images: object,
        names: object = None,
        test: object = None,
    ) -> object:
        "Learn from nothing; what was known is gone. `classes_` is sorted, as scikit-learn's scorers need it"
    def forget(
        self,
        name: str,
    ) -> object:
        'Take a class out; what modules learned from it in their features stays'
    def partial_fit(
        self,
        images: object,
        names: object = None,
        test: object = None,
        tick: object = None,
    ) -> object:
        'Learn what is new: classes, pictures of known classes, or both'
    def predict(
        self,
        images: object,
    ) -> object:
        'The likeliest names `[n]`, an array'
    def predict_proba(
        self,
        images: object,
    ) -> object:
        'Probabilities `[n, classes]`, an array; columns as in `classes_`'
    def save(
        self,
        model: object,
    ) -> object:
        'Write the model; a kill at any moment leaves the earlier version or this one'
    def threshold(
        self,
        rate: float = 0.05,
    ) -> object:
        'The certainty below which a picture is called unknown'
    def unknown(
        self,
        images: object,
        rate: float = 0.05,
    ) -> object:
        'Which pictures are of no class that was learned, a bool array `[n]`'
