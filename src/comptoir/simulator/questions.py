"""What an invented customer asks with an order: a subject and a few sentences, in English or French."""

from typing import TYPE_CHECKING, NamedTuple

from comptoir.simulator.customers import draw
from comptoir.simulator.mirakl.correspondence import FREE_TEXT, REASON_CODE, Topic

if TYPE_CHECKING:
    from comptoir.simulator.customers import Customer
    from comptoir.simulator.mirakl.payloads import Body

_WITH_A_REASON = 0.25
_OTHER_QUESTION = Topic(REASON_CODE, "42")


class Question(NamedTuple):
    """A first message, and what it is about."""

    topic: Topic
    body: str


# A subject and its sentences; {product} is the title of the first line as the customer saw it.
_ENGLISH = (
    ("Delivery time", "Hello, could the parcel come after 5 p.m.? Nobody is home before that. Thank you."),
    ("Left at the door", "Please leave the parcel at the side door if nobody answers. Thanks!"),
    ("Gift", "The {product} is a gift. Could you please leave the price out of the box?"),
    (
        "Compatibility",
        "Does the {product} come with a power cord for Canada? I could not find it in the list.",
    ),
    ("Measurements", "Can you tell me the depth of the {product} with its door open? My kitchen is small."),
    ("Invoice", "I need an invoice with my company's name on it. How do I get one?"),
    ("Warranty", "How long is the warranty of the {product}, and whom do I call if it stops working?"),
)
_FRENCH = (
    ("Heure de livraison", "Bonjour, le colis peut-il arriver après 17 h ? Il n'y a personne avant. Merci."),
    (
        "Colis à la porte",
        "Si personne ne répond, laissez le colis à la porte de côté, s'il vous plaît. Merci !",
    ),
    ("Cadeau", "L'article « {product} » est un cadeau. Pouvez-vous ne pas indiquer le prix dans la boîte ?"),
    ("Compatibilité", "L'article « {product} » vient-il avec un cordon pour le Canada ? Je ne le vois pas."),
    ("Dimensions", "Quelle est la profondeur de « {product} », porte ouverte ? Ma cuisine est petite."),
    ("Facture", "Il me faut une facture au nom de mon entreprise. Comment l'obtenir ?"),
    ("Garantie", "Combien de temps dure la garantie de « {product} », et qui appeler en cas de panne ?"),
)


def question_of(seed: int, number: int, customer: "Customer", order: "Body") -> Question:
    """What the customer of the order with this number asks; the same for the same seed and order."""
    chance = draw(seed, number, 10)
    subject, words = chance.choice(_FRENCH if customer.french else _ENGLISH)
    topic = _OTHER_QUESTION if chance.random() < _WITH_A_REASON else Topic(FREE_TEXT, subject)
    return Question(topic, words.format(product=order["order_lines"][0]["product_title"]))
