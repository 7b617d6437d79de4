"""What is equal in shape is written once: small descriptions, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.description import (
    Alias,
    Argument,
    Description,
    Field,
    ListOf,
    Literals,
    Method,
    Model,
    Module,
    Named,
    OneOf,
    Params,
    Resource,
    Scalar,
)  # fmt: skip
from codegen.once import named_once, once, with_calls, with_literals

if TYPE_CHECKING:
    from codegen.description import Defined, TypeExpr

STR, INT, NONE = Scalar("str"), Scalar("int"), Scalar("none")
STABLE, BETA = "rtkit.types.responses.models", "rtkit.types.beta.responses.models"
SHOP, PARAMS = "rtkit.types.shop.models", "rtkit.types.shop.params"


def field(name: str, kind: TypeExpr = STR, *, required: bool = True) -> Field:
    return Field(name, name, kind, required)


def described(resources: tuple[Resource, ...] = (), **modules: tuple[Defined, ...]) -> Description:
    names = {"stable": STABLE, "beta": BETA, "shop": SHOP, "params": PARAMS}
    found = tuple(Module(names[key], types) for key, types in modules.items())
    return Description("1.0", found, (), resources)


def types(description: Description) -> dict[str, Defined]:
    return {one.name: one for module in description.modules for one in module.types}


def body(description: Description, name: str) -> str:
    """The name of the class that a name stands for."""
    one = types(description)[name]
    return (
        body(description, one.type.name) if isinstance(one, Alias) and isinstance(one.type, Named) else name
    )


# --- equal in shape ----------------------------------------------------------------------------------------


def test_a_beta_class_that_is_equal_is_an_alias_of_the_stable_one() -> None:
    usage = (field("tokens", INT),)
    made = named_once(
        described(stable=(Model("ResponseUsage", usage),), beta=(Model("BetaResponseUsage", usage),))
    )
    assert types(made)["BetaResponseUsage"] == Alias("BetaResponseUsage", Named(STABLE, "ResponseUsage"))
    assert types(made)["ResponseUsage"] == Model("ResponseUsage", usage)


def test_references_go_to_the_class_itself() -> None:
    usage = (field("tokens", INT),)
    holder = Model("BetaResponse", (field("usage", Named(BETA, "BetaResponseUsage")),))
    made = named_once(
        described(stable=(Model("ResponseUsage", usage),), beta=(Model("BetaResponseUsage", usage), holder))
    )
    (one,) = types(made)["BetaResponse"].fields  # type: ignore[union-attr]
    assert one.type == Named(STABLE, "ResponseUsage")


def test_what_is_equal_and_something_else_stays_apart() -> None:
    fields = (field("id"), field("deleted", Scalar("bool")))
    made = named_once(described(shop=(Model("CartDeletedReply", fields), Model("OrderGoneNote", fields))))
    assert body(made, "CartDeletedReply") != body(made, "OrderGoneNote")


def test_a_literal_says_that_two_are_the_same_thing() -> None:
    fields = (field("id"), field("type", Literals(("mcp",))))
    made = named_once(described(shop=(Model("McpServer", fields), Model("ToolMcp", fields))))
    assert body(made, "McpServer") == body(made, "ToolMcp") == "ToolMcp"


def test_what_differs_deep_down_differs() -> None:
    def tree(kind: TypeExpr, name: str) -> tuple[Model, Model]:
        leaf = Model(f"{name}Leaf", (field("id", kind),))
        return leaf, Model(f"{name}Tree", (field("leaf", Named(SHOP, f"{name}Leaf")),))

    made = named_once(described(shop=(*tree(STR, "Oak"), *tree(INT, "Elm"), *tree(STR, "Ash"))))
    assert body(made, "OakTree") == body(made, "AshTree") != body(made, "ElmTree")
    assert body(made, "OakLeaf") == body(made, "AshLeaf") != body(made, "ElmLeaf")


def test_what_the_same_things_hold_is_the_same_thing_whatever_its_name() -> None:
    made = named_once(
        described(
            shop=(
                Model("Wheel", (field("size", INT),)),
                Model("Tyre", (field("size", INT),)),
                Model("RedCar", (field("on", ListOf(Named(SHOP, "Wheel"))),)),
                Model("Car", (field("on", ListOf(Named(SHOP, "Tyre"))),)),
            )
        )
    )
    assert body(made, "RedCar") == "Car"
    assert body(made, "Wheel") == body(made, "Tyre")


def test_required_and_optional_fields_differ() -> None:
    one, other = (field("id"),), (field("id", required=False),)
    made = named_once(described(shop=(Model("Car", one), Model("RedCar", other))))
    assert body(made, "Car") != body(made, "RedCar")


def test_many_that_end_in_one_word_share_a_class_of_that_name() -> None:
    fields = (field("agent_name"),)
    names = ("CallAgent", "DeltaEventAgent", "DoneEventAgent", "ItemAgent")
    made = named_once(described(shop=tuple(Model(name, fields) for name in names)))
    assert {body(made, name) for name in names} == {"Agent"}
    taken = named_once(
        described(shop=(*(Model(name, fields) for name in names), Model("Agent", (field("x", INT),))))
    )
    assert {body(taken, name) for name in names} == {"CallAgent"}


def test_a_stable_class_takes_nothing_from_a_file_that_it_does_not_import() -> None:
    fields = (field("id"), field("type", Literals(("mcp",))))
    made = named_once(described(stable=(Model("Mcp", fields),), shop=(Model("Mcp", fields),)))
    bodies = {module.name: type(module.types[0]) for module in made.modules}
    assert bodies == {STABLE: Model, SHOP: Model}


# --- beta classes that add fields --------------------------------------------------------------------------


def test_a_beta_class_that_adds_a_field_builds_upon_the_stable_one() -> None:
    stable = (field("id"), field("n", INT))
    agent = field("agent", OneOf((STR, NONE)), required=False)
    made = once(
        described(
            stable=(Model("ResponseEvent", stable),), beta=(Model("BetaResponseEvent", (*stable, agent)),)
        )
    )
    assert types(made)["BetaResponseEvent"] == Model(
        "BetaResponseEvent", (agent,), (Named(STABLE, "ResponseEvent"),)
    )


def test_a_beta_class_with_another_type_in_a_field_stands_alone() -> None:
    beta = Model("BetaResponseEvent", (field("id", INT), field("agent")))
    made = once(described(stable=(Model("ResponseEvent", (field("id"),)),), beta=(beta,)))
    assert types(made)["BetaResponseEvent"] == beta


# --- literals, and the arguments of methods ----------------------------------------------------------------


def test_long_literals_that_stand_twice_get_a_name() -> None:
    models = Literals(tuple(f"a-model-with-a-name-{number}" for number in range(9)))
    made = with_literals(
        described(
            shop=(
                Model("Car", (field("model", models),)),
                Model("Order", (field("models", ListOf(models)), field("x", Literals(("a", "b"))))),
            )
        )
    )
    name = Named(SHOP, "CarModelLiteral")
    assert types(made)["CarModelLiteral"] == Alias("CarModelLiteral", models)
    assert types(made)["Car"] == Model("Car", (field("model", name),))
    assert types(made)["Order"] == Model(
        "Order", (field("models", ListOf(name)), field("x", Literals(("a", "b"))))
    )


def test_the_arguments_of_a_method_are_marked_and_stay_apart_from_what_nests() -> None:
    argument = Argument("size", "size", "body", INT, required=True)
    method = Method("create", "POST", "/cars", (), (argument,), (("size",),), "none", None)
    fields = (field("size", INT),)
    description = described(
        (Resource(("cars",), "Cars", (method,)),),
        params=(Params("CarCreateParams", fields), Params("CarParam", fields), Params("RedCarParam", fields)),
    )
    marked = types(with_calls(description))
    assert {name for name, one in marked.items() if isinstance(one, Params) and one.whole_call} == {
        "CarCreateParams"
    }
    made = once(description)
    assert body(made, "CarCreateParams") == "CarCreateParams"
    assert body(made, "RedCarParam") == body(made, "CarParam") == "CarParam"
