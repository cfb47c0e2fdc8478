"""What the demonstration's residents wrote, and how far each matter has gone."""

from dataclasses import dataclass

from casework.cases.model import Whom
from casework.policy.words import Channel, Kind, Mode

NAMED, QUIETLY, UNNAMED = Mode.NAMED, Mode.CONFIDENTIAL, Mode.ANONYMOUS
WEB, LETTER, EMAIL = Channel.WEB, Channel.LETTER, Channel.EMAIL
PHONE, VISIT = Channel.TELEPHONE, Channel.VISIT
COMPLIMENT, COMMENT, ENQUIRY, COMPLAINT = Kind.COMPLIMENT, Kind.COMMENT, Kind.ENQUIRY, Kind.COMPLAINT
PRIVACY = Kind.DATA_PROTECTION_COMPLAINT


@dataclass(frozen=True)
class Story:
    """One matter: how many working days ago it came, how, from whom, what about, and the steps (`play`) taken since."""

    ago: int
    kind: Kind
    channel: Channel
    mode: Mode
    name: str
    whom: Whom
    label: str
    words: str
    wanted: str
    steps: str
    urgent: bool = False
    adjustments: str = ""
    behalf: str = ""
    """For whom it is written, by a signed authority that nobody has seen yet."""


def _story(ago: int, kind: Kind, channel: Channel, mode: Mode, name: str, about: str, words: str, wanted: str = "",
           steps: str = "", urgent: bool = False, adjustments: str = "", behalf: str = "") -> Story:  # fmt: skip
    whom, _, label = about.partition(":")
    return Story(ago, kind, channel, mode, name, Whom(whom), label, words, wanted, steps, urgent, adjustments, behalf)


HALL, PARK, OFFICE = "service:Halls and bookings", "service:Parks and play areas", "service:The office"
CEMETERY, ALLOTMENTS = "service:Cemetery", "service:Allotments"
EVENTS, BINS = "service:Events and markets", "service:Litter and dog bins"
ROADS = "service:Roads and pavements"
COUNCIL = "council:The council as a whole"

STORIES: tuple[Story, ...] = (
    _story(0, COMPLAINT, WEB, UNNAMED, "", HALL,
           "The disco at the hall has gone past midnight three Saturdays running. I rang twice and nobody rang back.",
           "The licence hours kept, and somebody to ring back."),
    _story(0, ENQUIRY, WEB, NAMED, "Joan Pettit", OFFICE,
           "When does the office open over Christmas? My allotment rent is due on the 29th and I pay by cheque."),
    _story(0, COMPLIMENT, WEB, NAMED, "Marcus Obi", EVENTS,
           "Thank you for the lights in the High Street. My daughter thinks they were put up for her birthday."),
    _story(0, COMPLAINT, WEB, NAMED, "Harriet Cole", PARK,
           "The climbing frame by the river has a broken rung with a bare bolt. A boy cut his hand on it this morning.",
           "Close it today, then mend it.", urgent=True),
    _story(1, COMPLAINT, WEB, QUIETLY, "Peter Ashby", "unknown:Somebody who works for the council",
           "Somebody at the counter told my neighbour what I had said about her fence. I do not know the name.",
           "An apology, and to know that it will not happen again."),
    _story(1, COMMENT, WEB, UNNAMED, "", BINS,
           "The bin by the bus shelter is full by Friday every week. Two more would be better than one bigger one."),
    _story(1, ENQUIRY, PHONE, NAMED, "Sunita Rao", CEMETERY,
           "Asked whether the memorial bench application has been looked at. Sent in September.", steps="t"),
    _story(1, COMPLAINT, EMAIL, NAMED, "Leonard Fitch", COUNCIL,
           "The council voted to sell the depot without asking anybody who lives beside it.",
           "A public meeting before anything is signed.", steps="T"),
    _story(2, COMPLAINT, WEB, NAMED, "Edith Wren", HALL,
           "I booked the small hall for my sister's eightieth and was told on the day that it had been given away.",
           "My deposit back, and an explanation.", steps="tk", adjustments="Large print, please. I do not see well."),
    _story(2, COMPLAINT, WEB, NAMED, "Susan Kerr", CEMETERY,
           "My mother's plot beside my father was promised to her, and the new plan shows somebody else's name on it.",
           "Her plot, in writing.", steps="tk", adjustments="She is hard of hearing: please write.",
           behalf="Winifred Kerr"),
    _story(2, COMPLAINT, WEB, NAMED, "Owen Birch", "person:ada",
           "The town clerk spoke to me at the counter as if I were a nuisance, and put the telephone down on my wife.",
           "An apology."),
    _story(2, COMPLIMENT, LETTER, NAMED, "Grace Adeyemi", CEMETERY,
           "The two men at the cemetery waited an hour in the rain so that my mother's service could go on.",
           steps="h"),
    _story(2, ENQUIRY, WEB, NAMED, "Tom Salter", PARK,
           "Can the football pitch be marked for nine a side in the spring? Our under-tens have nowhere else.",
           steps="tk"),
    _story(3, COMPLAINT, WEB, UNNAMED, "", "person:dev",
           "Councillor Rao spoke and voted on the grant to the cricket club. His brother is its treasurer.",
           "Somebody to look at whether that was right."),
    _story(3, COMPLAINT, WEB, QUIETLY, "Ruth Kimber", "person:ben",
           "The deputy clerk said my name aloud at the counter and what I had written about the wall of the cemetery.",
           "That it does not happen again.", steps="TSkA"),
    _story(3, COMMENT, WEB, NAMED, "Philippa Nunn", EVENTS,
           "The market was lovely, but wheelchairs cannot pass between the stalls by the church.", steps="Tk"),
    _story(3, ENQUIRY, EMAIL, NAMED, "Ibrahim Saleh", ALLOTMENTS,
           "How long is the waiting list for a half plot, and may two families share one?", steps="tka"),
    _story(3, COMPLAINT, WEB, NAMED, "Dorothy Marsh", OFFICE,
           "I have written three times about the leaning lamp post in Church Lane and have had no answer at all.",
           "An answer.", steps="lb"),
    _story(3, COMPLAINT, WEB, NAMED, "Marjorie Tate", ROADS,
           "The hole in Mill Lane is a foot deep. It broke the axle of my mobility scooter.", "It filled.",
           steps="teiP"),
    _story(3, COMPLAINT, WEB, NAMED, "Colin Webb", ROADS,
           "A wheel of the pram went into the hole in Mill Lane, by the second lamp post.", "It filled.", steps="tN"),
    _story(1, COMPLAINT, WEB, NAMED, "Ruth Ellery", ROADS,
           "The pavement outside the surgery has sunk, and rain stands in it for days.", "It raised.", steps="te"),
    _story(4, COMPLAINT, VISIT, NAMED, "Bill Carver", ALLOTMENTS,
           "Water has been off at the top allotments since the first of the month. Nobody told us.",
           "The water back on, and a part of the rent.", steps="tkn"),
    _story(4, PRIVACY, WEB, NAMED, "Rosalind Hart", OFFICE,
           "The list of hall hirers on the website showed my home address and telephone number for a week.",
           "Tell me who saw it.", steps="Tk"),
    _story(4, COMPLAINT, WEB, UNNAMED, "", BINS,
           "Dog mess has not been cleared from the river path for a month.", "It cleared.", steps="tkq"),
    _story(5, COMPLAINT, EMAIL, NAMED, "George Tanner", PARK,
           "The hedge in Mill Lane is so high that you cannot see the traffic from the crossing.",
           "It cut before the clocks change.", steps="tkqr"),
    _story(5, COMPLIMENT, WEB, UNNAMED, "", OFFICE,
           "Whoever answered the telephone on Monday was patience itself with my father.", steps="h"),
    _story(5, ENQUIRY, WEB, NAMED, "Chloe Denham", HALL,
           "Is there a hearing loop in the main hall? We have an amateur dramatics evening in February.", steps="tka"),
    _story(6, COMPLAINT, LETTER, NAMED, "Arthur Penrose", CEMETERY,
           "The headstone on my late wife's grave was laid flat without a word to me. I found it on her anniversary.",
           "It put back, and an apology.", steps="Tknf", adjustments="I have no e-mail. Please write or telephone."),
    _story(6, COMPLAINT, WEB, QUIETLY, "Wendy Lucas", HALL,
           "The yoga class before ours leaves the heating at twenty-six degrees and the caretaker laughs it off.",
           "Somebody to talk to the caretaker.", steps="tkw"),
    _story(6, COMMENT, EMAIL, NAMED, "Hugh Merrick", COUNCIL,
           "The newsletter is printed so small that half the street cannot read it.", steps="tka"),
    _story(7, COMPLAINT, WEB, NAMED, "Zoe Barnard", EVENTS,
           "Our stall at the autumn fair was moved beside the generator an hour before opening.",
           "Our pitch fee back.", steps="tkqrgo"),
    _story(7, ENQUIRY, PHONE, NAMED, "Percy Dunn", BINS,
           "Wanted a grit bin at the top of Chapel Hill before the frost.", steps="tkac"),
    _story(8, COMPLAINT, WEB, NAMED, "Yvonne Clarke", PARK,
           "The gate of the toddlers' play area does not shut and a child ran into the car park.",
           "A gate that shuts.", steps="tkna", urgent=True),
    _story(8, COMPLAINT, WEB, UNNAMED, "", OFFICE,
           "I was told that I could not see the minutes without an appointment.", "To see them.", steps="tkpRK"),
    _story(9, COMPLIMENT, WEB, NAMED, "Nadia Hussain", PARK,
           "The new benches are just right for bad knees.", steps="h"),
    _story(9, COMPLAINT, EMAIL, NAMED, "Roy Cutler", HALL,
           "The price of the hall went up between booking and paying.", "The price I was given.", steps="tknuR"),
    _story(9, COMPLAINT, LETTER, NAMED, "Colin Bray", "person:ben",
           "I stood in the queue and heard the deputy clerk tell a stranger what I had written about the cemetery.",
           "An apology.", steps="TSkzp"),
    _story(9, COMMENT, WEB, UNNAMED, "", EVENTS, "More notice of road closures for the parade, please.", steps="tka"),
    _story(11, COMPLAINT, WEB, NAMED, "Frances Quill", "person:ben",
           "The deputy clerk has not returned my calls about the wall between us and the pavilion. The bins behind it "
           "are overflowing as well.",
           "A call, and the bins emptied.", steps="s"),
    _story(11, ENQUIRY, LETTER, NAMED, "Walter Ames", CEMETERY,
           "May I plant a small rose on plot 114? My brother lies there.", steps="tkac"),
    _story(12, COMPLAINT, WEB, NAMED, "Lydia Frost", ALLOTMENTS,
           "I was given notice on my plot for weeds while I was in hospital.", "My plot.", steps="tknpRK",
           adjustments="Please telephone before writing: letters upset me at present."),
    _story(13, COMPLAINT, PHONE, NAMED, "Stan Wick", BINS,
           "The bin lorry blocks the surgery every Tuesday at nine.", "Another time.", steps="tky"),
    _story(14, COMMENT, WEB, NAMED, "Beatrice Long", PARK, "The wild flowers were a joy. Do it again.", steps="tkac"),
    _story(15, COMPLAINT, WEB, UNNAMED, "", HALL,
           "Smoking at the fire door of the hall blows straight into the kitchen.", "A sign, and somebody to say so.",
           steps="tkacm"),
    _story(16, COMPLAINT, EMAIL, NAMED, "Duncan Reid", EVENTS,
           "The fireworks were let off at nine when the leaflet said seven.", "An apology to the dogs.", steps="tkac"),
    _story(18, ENQUIRY, WEB, NAMED, "Amina Yusuf", OFFICE,
           "How do I put myself forward for the empty seat on the council?", steps="tkac"),
    _story(19, COMPLAINT, WEB, NAMED, "Kenneth Lowe", COUNCIL,
           "The precept has gone up by a fifth and nobody can tell me what it is spent on.",
           "A plain list.", steps="TknuRKH"),
    _story(20, COMPLIMENT, LETTER, NAMED, "Mabel Stone", OFFICE,
           "Your Mr Holt walked me home with my shopping when the bus did not come.", steps="h"),
    _story(22, COMPLAINT, WEB, QUIETLY, "Simon Drake", PARK,
           "The same three lads ride quad bikes on the meadow after dark. I would rather they did not know it was me.",
           "It stopped.", steps="tkqrgac"),
    _story(23, COMPLAINT, VISIT, NAMED, "Eileen Porter", CEMETERY,
           "The tap by the old yews has dripped since spring.", "A washer.", steps="txc"),
    _story(25, COMPLAINT, WEB, NAMED, "Victor Hale", ALLOTMENTS,
           "Next door's shed is a foot over the line and the committee has known since May.",
           "The line drawn.", steps="tknpc"),
    _story(26, ENQUIRY, EMAIL, NAMED, "Claire Ingham", HALL, "Does the hall take card payments?", steps="tkac"),
    _story(28, PRIVACY, EMAIL, NAMED, "Neil Foster", OFFICE,
           "My letter of objection was read out with my name at the meeting.", "My name taken off.", steps="Tknac"),
    _story(30, COMPLAINT, LETTER, NAMED, "Gwen Abbott", BINS,
           "The bottle bank is emptied at five in the morning.", "Seven would do.", steps="tkac"),
    _story(32, COMPLAINT, WEB, UNNAMED, "", PARK, "Needles behind the pavilion again.", "Them gone.", steps="tkac",
           urgent=True),
    _story(35, COMPLAINT, WEB, NAMED, "Raymond Peel", OFFICE,
           "I was sent somebody else's letter, with their name and address in it.", "An apology.", steps="Tknac"),
    _story(38, COMMENT, WEB, NAMED, "Ivy Sutton", COUNCIL, "Put the agenda on the notice board as well.", steps="tkac"),
)  # fmt: skip
