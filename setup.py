"Packaging; every value comes from settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], keywords=cfg["keywords"],
    author=cfg["author"], author_email=cfg["author_email"], license="Apache-2.0", url=cfg["git_url"],
    long_description=(here / "README.md").read_text(encoding="utf-8"), long_description_content_type="text/markdown",
    python_requires=f">={cfg['min_python']}", packages=[*find_packages(include=["safe_nb", "safe_nb.*"]), "safe_nb.experiments"],
    # `safe_nb reproduce` executes them, in a clone or not
    package_dir={"safe_nb.experiments": "nbs/experiments"},
    package_data={"safe_nb": ["py.typed", "__init__.pyi", "weights/*", "papers/*"], "safe_nb.experiments": ["*.ipynb"]}, zip_safe=False,
    install_requires=cfg["requirements"].split(),
    extras_require={name: cfg[f"{name}_requirements"].split() for name in ("dev", "export", "cluster", "docs")},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": ["safe_nb=safe_nb._modidx:d"]},
)
