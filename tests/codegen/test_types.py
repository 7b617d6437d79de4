"""The readers of types on small samples: what they make, and where they stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.description import Description, ListOf, Literals, MapOf, Named, OneOf, Scalar
from codegen.official.annotations import read
from codegen.official.definitions import definitions
from codegen.official.places import place_all
from codegen.official.source import UnreadableError
from codegen.typefiles import NotExpressibleError, TypesWriter
from codegen.typetext import Imports

if TYPE_CHECKING:
    from collections.abc import Callable

    from codegen.official.source import Source

    Sample = Callable[..., Source]

STR, NONE = Scalar("str"), Scalar("none")
MODELS, PARAMS = "rtkit.types.shop.models", "rtkit.types.shop.params"


def written(source: Source) -> dict[str, str]:
    """The files, not laid out, by the last parts of their paths."""
    places = place_all(source, definitions(source))
    files = TypesWriter(Description("1.0", places.modules(), places.packages(), ())).files()
    return {str(path.relative_to("rtkit/types")): text for path, text in files.items()}


# --- annotations -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("str", STR),
        ("Optional[int]", OneOf((Scalar("int"), NONE))),
        ("Union[None, str, None]", OneOf((STR, NONE))),
        ("Union[str, Union[int, str]]", OneOf((STR, Scalar("int")))),
        ("Union[str]", STR),
        ("str | None", OneOf((STR, NONE))),
        ("List[float]", ListOf(Scalar("float"))),
        ("Iterable[Literal['a', 1, True]]", ListOf(Literals(("a", 1, True)), iterable=True)),
        ("Dict[str, object]", MapOf(Scalar("object"))),
        ("Item", Named("sample.types.shop.item", "Item")),
        ("List['Item']", ListOf(Named("sample.types.shop.item", "Item"))),
        (
            "Annotated[Union[str, int], PropertyInfo(discriminator='type')]",
            OneOf((STR, Scalar("int")), "type"),
        ),
    ],
)
def test_an_annotation_is_read(sample: Sample, text: str, kind: object) -> None:
    source = sample(item="class Item(BaseModel):\n    id: str\n")
    assert read(source, "sample.types.shop.item", text).type == kind


def test_what_stands_beside_a_type_is_read(sample: Sample) -> None:
    source = sample(item="class Item(BaseModel):\n    id: str\n")
    module = "sample.types.shop.item"
    assert read(source, module, "Required[str]").required
    reading = read(source, module, "Required[Annotated[str, PropertyInfo(alias='async', format='iso8601')]]")
    assert (reading.required, reading.alias, reading.format) == (True, "async", "iso8601")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("complex", "builtins.complex is not understood"),
        ("Nowhere", "no Nowhere is known there"),
        ("Dict[int, str]", "a mapping whose keys are not strings"),
        ("Literal[None]", "a literal that JSON does not have"),
        ("Literal[b'x']", "a literal that JSON does not have"),
        ("Annotated[str, 5]", "a note that is not a PropertyInfo"),
        ("Annotated[str, PropertyInfo(colour='red')]", "PropertyInfo with colour"),
        ("Annotated[str, PropertyInfo(discriminator='type')]", "told apart by type, but no union"),
        ("Item[int]", "a generic that is not understood"),
        ("lambda: 1", "an annotation that is not understood"),
    ],
)
def test_an_annotation_that_is_not_understood_stops_the_generator(
    sample: Sample, text: str, why: str
) -> None:
    source = sample(item="class Item(BaseModel):\n    id: str\n")
    with pytest.raises(UnreadableError) as stopped:
        read(source, "sample.types.shop.item", text)
    assert why in str(stopped.value)
    assert str(stopped.value).startswith("sample.types.shop.item")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("class Cart(BaseModel):\n    size: int = 5\n", "a default other than None: 5"),
        ("class Cart(BaseModel):\n    size: int = FieldInfo(gt=5)\n", "FieldInfo with gt"),
        ("class Cart(BaseModel):\n    size: int = made()\n", "a default that is not understood: made()"),
        (
            "class Cart(BaseModel):\n    size: dict = FieldInfo(default_factory=dict)\n",
            "builtins.dict is not understood",
        ),
        ("class Cart(BaseModel):\n    def total(self): ...\n", "neither a field nor known: def total(self):"),
        ("class Cart(BaseModel, Enum):\n    size: int\n", "no Enum is known there"),
        ("class Cart:\n    size: int\n", "neither a model, nor a TypedDict, nor an alias"),
        ("Cart = TypedDict('Cart', dict(size=int))\n", "a TypedDict whose keys are not written out"),
    ],
)
def test_a_definition_that_is_not_understood_stops_the_generator(sample: Sample, text: str, why: str) -> None:
    with pytest.raises(UnreadableError) as stopped:
        definitions(sample(cart=text))
    assert why in str(stopped.value)
    assert "sample.types.shop.cart" in str(stopped.value)


# --- names -----------------------------------------------------------------------------------------------


def homes(source: Source) -> dict[str, str]:
    placed = place_all(source, definitions(source))
    return {f"{module.rpartition('.')[2]}.{name}": home.name for (module, name), home in placed.homes.items()}


def test_an_export_keeps_its_name_and_a_unique_name_stays(sample: Sample) -> None:
    source = sample(
        "from .cart import Cart as Cart",
        cart="class Line(BaseModel):\n    id: str\nclass Cart(BaseModel):\n    lines: List[Line]\n",
        order="class Cart(BaseModel):\n    other: int\n",
    )
    assert homes(source) == {"cart.Cart": "Cart", "cart.Line": "Line", "order.Cart": "OrderCart"}


def test_names_that_collide_take_their_modules_main_class(sample: Sample) -> None:
    source = sample(
        cart="class Line(BaseModel):\n    id: str\nclass Cart(BaseModel):\n    line: Line\n",
        order="class Line(BaseModel):\n    other: str\nclass Order(BaseModel):\n    line: Line\n",
    )
    assert homes(source)["cart.Line"] == "CartLine"
    assert homes(source)["order.Line"] == "OrderLine"


def test_equal_definitions_are_one_recursive_ones_too(sample: Sample) -> None:
    tree = "class Tree(BaseModel):\n    leaf: Leaf\n    trees: List['Tree']\nclass Leaf(BaseModel):\n    id: {}\n"
    alike = homes(sample(oak=tree.format("str"), elm=tree.format("str")))
    assert alike == {"elm.Tree": "Tree", "elm.Leaf": "Leaf", "oak.Tree": "Tree", "oak.Leaf": "Leaf"}


def test_definitions_that_differ_only_deep_down_are_not_merged(sample: Sample) -> None:
    tree = "class Tree(BaseModel):\n    leaf: Leaf\n    trees: List['Tree']\nclass Leaf(BaseModel):\n    id: {}\n"
    differ = homes(sample(oak=tree.format("str"), elm=tree.format("int")))
    assert differ == {
        "elm.Tree": "ElmTree",
        "elm.Leaf": "ElmLeaf",
        "oak.Tree": "OakTree",
        "oak.Leaf": "OakLeaf",
    }


def test_a_typed_dict_that_is_called_as_a_model_gets_param_at_its_end(sample: Sample) -> None:
    source = sample(
        cart="class Line(BaseModel):\n    id: str\n",
        cart_param="class Line(TypedDict, total=False):\n    id: Required[str]\n",
    )
    assert homes(source) == {"cart.Line": "Line", "cart_param.Line": "LineParam"}


def test_a_collision_that_no_rule_settles_stops_the_generator(sample: Sample) -> None:
    source = sample(
        "from .order import OrderLine as OrderLine\nfrom .cart import Line as Line",
        cart="class Line(BaseModel):\n    id: str\n",
        order="class Line(BaseModel):\n    a: int\nclass OrderLine(BaseModel):\n    b: int\n",
    )
    with pytest.raises(UnreadableError) as stopped:
        place_all(source, definitions(source))
    assert "the name OrderLine is taken by sample.types.shop.order:9 (OrderLine)" in str(stopped.value)
    assert str(stopped.value).startswith("sample.types.shop.order:7 (Line): ")


def test_a_module_that_no_family_claims_stops_the_generator(sample: Sample) -> None:
    source = sample()
    (source.root / "types" / "zebra.py").write_text(
        "from .._models import BaseModel\nclass Z(BaseModel): ...\n"
    )
    with pytest.raises(UnreadableError, match=r"sample\.types\.zebra: no line of .*FAMILIES"):
        place_all(source, definitions(source))


def test_an_import_gets_a_free_name() -> None:
    imports = Imports(MODELS, {"Model", "Reasoning"})
    assert imports.name("rtkit.core.model", "Model") == "BaseModel"
    assert imports.name("rtkit.types.shared_params.params", "Reasoning") == "SharedParamsReasoning"
    assert imports.name(MODELS, "Model") == "Model"
    taken = Imports(MODELS, {"Model", "BaseModel"})
    with pytest.raises(ValueError, match=r"no free name for rtkit\.core\.model:Model"):
        taken.name("rtkit.core.model", "Model")


# --- files -----------------------------------------------------------------------------------------------

PETS = """
class Cat(BaseModel):
    type: Literal["cat"]
    lives: Optional[int] = None
class Dog(BaseModel):
    type: Literal["dog"]
    owner: Optional[Owner]
class Owner(BaseModel):
    name: str
    bytes: List[int]
    favourite: Cat
    weight: float
    meta: Dict[str, object] = FieldInfo(alias="x-meta")
    raw: Optional[bytes] = None
Pet: TypeAlias = Annotated[Union[Cat, Dog], PropertyInfo(discriminator="type")]
"""


def test_models_are_written(sample: Sample) -> None:
    text = written(sample(pet=PETS))["shop/models.py"]
    assert text.splitlines()[0] == '# Made from the official SDK 1.0 by "python -m codegen". Do not edit.'
    assert 'class Cat(Model):\n    type: ClassVar[Literal["cat"]] = "cat"' in text
    assert "    lives: int | None = None\n" in text
    assert "    owner: Owner | None\n" in text
    assert "class Owner(Model):\n" in text
    assert "    favourite: Tagged[Cat]\n" in text
    assert "    weight: Number\n" in text
    assert '    meta: dict[str, Json] = field(name="x-meta")\n' in text
    assert "    raw: builtins.bytes | None = None\n" in text
    assert "Pet: TypeAlias = Cat | Dog\n" in text


def test_params_are_written(sample: Sample) -> None:
    source = sample(
        pet_param="""
        class CatParam(TypedDict, total=False):
            name: Required[str]
            friends: Iterable[PetParam]
            tags: List[str]
            best: PetParam
            home: Optional[HomeParam]
            weight: float
        _HomeReservedKeywords = TypedDict("_HomeReservedKeywords", {"async": bool}, total=False)
        class HomeParam(_HomeReservedKeywords, total=False):
            street: Required[str]
        class DogParam(TypedDict, total=False):
            name: Required[str]
        PetParam: TypeAlias = Union[CatParam, DogParam]
        PetList: TypeAlias = List[PetParam]
        """,
        pet_create_params="""
        from .pet_param import PetList
        class PetCreateParams(TypedDict, total=False):
            pets: Required[PetList]
        """,
    )
    text = written(source)["shop/params.py"]
    assert "    name: Required[str]\n    friends: Iterable[PetParam]\n    tags: SequenceNotStr[str]\n" in text
    assert "    best: PetParam\n    home: HomeParam | Model | None\n    weight: float\n" in text
    assert 'HomeReservedKeywords = TypedDict("HomeReservedKeywords", {"async": bool}, total=False)\n' in text
    assert "class HomeParam(HomeReservedKeywords, total=False):\n" in text
    assert "PetParam: TypeAlias = CatParam | DogParam | Model\n" in text
    assert "PetList: TypeAlias = list[PetParam]\n" in text
    assert "    pets: Required[Iterable[PetParam]]" in text


def test_a_union_that_no_tag_tells_apart_becomes_a_marker(sample: Sample) -> None:
    source = sample(pet="class Cat(BaseModel):\n    lives: int\nclass Dog(BaseModel):\n    owner: str\n"
                        "Pet: TypeAlias = Union[Cat, Dog, str]\n")  # fmt: skip
    text = written(source)["shop/models.py"]
    assert "if TYPE_CHECKING:\n" in text
    assert "    Pet: TypeAlias = Cat | Dog | str\n" in text
    assert '    Pet = untagged(lambda: Cat | Dog | str, "Pet")' in text


@pytest.mark.parametrize(
    ("field", "why"),
    [
        ("pet: Union[Owner, Vet]", "no tag tells this union apart; it needs an alias of its own"),
        ("lists: Union[List[str], List[int]]", "no tag tells this union apart; it needs an alias of its own"),
        ("to_dict: str", "a field may not be called to_dict"),
    ],
)
def test_a_field_that_cannot_be_expressed_stops_the_generator(sample: Sample, field: str, why: str) -> None:
    others = "class Owner(BaseModel):\n    a: str\nclass Vet(BaseModel):\n    b: str\n"
    source = sample(pet=f"{others}class Pet(BaseModel):\n    {field}\n")
    with pytest.raises(NotExpressibleError) as stopped:
        written(source)
    assert why in str(stopped.value)
    assert stopped.value.place.startswith("sample.types.shop.pet:11 (Pet)")


def test_aliases_that_need_each_other_stop_the_generator(sample: Sample) -> None:
    source = sample(pet='A: TypeAlias = Union[str, List["B"]]\nB: TypeAlias = Union[int, List["A"]]\n')
    with pytest.raises(NotExpressibleError, match="these need each other: "):
        written(source)


def test_a_package_offers_its_names_and_its_packages(sample: Sample) -> None:
    files = written(sample(pet=PETS))
    assert '"rtkit.types.shop.models": "Cat Dog Owner Pet",' in files["shop/__init__.py"]
    assert "    from rtkit.types.shop.models import *" in files["shop/__init__.py"]
    assert '__all__ = [\n    "Cat", "Dog", "Owner", "Pet"\n]' in files["shop/models.py"]
    assert '"rtkit.types": "shop",' in files["__init__.py"]
