// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "support/project/sampleproject.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

ValueMaker::ValueMaker()
    : time(QDate(2024, 6, 20), QTime(12, 30, 15, 250), QTimeZone::UTC)
{
    annotator.number = ++m_number;
    annotators.insert(annotator, {annotator, uuid(m_number), u"Ānna Kim"_s});
}

QUuid ValueMaker::uuid(qint64 number)
{
    return QUuid::fromString(u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0')));
}

ArticleText ValueMaker::addArticle(
    Article header, const QString &string, const QByteArray &original)
{
    text = ArticleText(string);
    article.number = ++m_number;
    Version made;
    made.article = article;
    made.sha256 = hashOf(string.toUtf8());
    made.characters = text.codePointCount();
    made.paragraphs = text.paragraphCount();
    if (!original.isEmpty()) {
        made.originalSha256 = hashOf(original);
        values.originals.insert(made.originalSha256, original);
        made.fileName = u"treaty “2024”.txt"_s;
        made.mediaType = u"text/plain"_s;
        made.encoding = u"UTF-8"_s;
        made.pages = {0, std::min(2, made.paragraphs)};
        const QByteArray companion = "T1\tPER 0 3\tThe\n";
        made.companions = {{u"brat"_s, u"treaty “2024”.ann"_s, hashOf(companion), hashOf("")}};
        values.originals.insert(hashOf(companion), companion);
    }
    values.texts.insert(made.sha256, string);
    version = add(made);
    header.id = article;
    header.uuid = uuid(article.number);
    header.version = version;
    values.create(header);
    return text;
}

AnnotationId ValueMaker::annotate(const QStringList &words, Annotation annotation)
{
    int from = 0;
    for (const QString &word : words) {
        const int begin = int(text.string().indexOf(word, from));
        Q_ASSERT(begin >= 0);
        from = begin + int(word.size());
        annotation.fragments.append({text.toCodePoints({begin, from}), word});
    }
    annotation.version = version;
    return add(annotation);
}

AnnotationId ValueMaker::annotate(const QStringList &words, TagId tag)
{
    Annotation annotation;
    annotation.tag = tag;
    return annotate(words, annotation);
}

ValueMaker sampleProject()
{
    ValueMaker make;
    const LayerId entities = make.add(Layer{.name = u"Entities"_s, .kind = LayerKind::Entity});
    const LayerId claims =
        make.add(Layer{.name = u"Claims"_s, .kind = LayerKind::Claim, .position = 1});
    const LayerId sources =
        make.add(Layer{.name = u"Sources"_s, .kind = LayerKind::Source, .position = 2});
    const LayerId cues = make.add(Layer{.name = u"Cues"_s, .kind = LayerKind::Cue, .position = 3});
    const TagId person = make.add(Tag{.layer = entities,
        .name = u"person"_s,
        .color = u"#4e79a7"_s,
        .key = u"p"_s,
        .guideline = u"A human being,\nnamed."_s,
        .attributes = {{u"mention form"_s, {u"name"_s, u"common noun"_s, u"pronoun"_s}},
            {u"deceased"_s, {u"true"_s}}},
        .recordDefaults = {{u"type"_s, u"person"_s}}});
    const TagId place = make.add(Tag{.layer = entities,
        .parent = person,
        .name = u"장소"_s,
        .code = u"GPE"_s,
        .color = u"#f28e2b"_s,
        .position = 1});
    const TagId document = make.add(
        Tag{.layer = entities, .name = u"document"_s, .color = u"#59a14f"_s, .position = 2});
    const TagId numerical =
        make.add(Tag{.layer = claims, .name = u"numerical"_s, .color = u"#e15759"_s});
    const TagId unnamed =
        make.add(Tag{.layer = sources, .name = u"unnamed"_s, .color = u"#b07aa1"_s});
    const TagId media = make.add(
        Tag{.layer = sources, .name = u"document"_s, .color = u"#9c755f"_s, .position = 1});
    const TagId cue = make.add(Tag{.layer = cues, .name = u"cue"_s, .color = u"#bab0ac"_s});
    make.add(Term{.field = u"source.kind"_s, .value = u"person"_s});
    make.add(Term{.field = u"source.kind"_s, .value = u"=HYPERLINK(\"x\")"_s, .position = 1});

    const EntityId zoe = make.add(Entity{.type = u"person"_s,
        .name = u"Zoë Müller"_s,
        .aliases = {u"Z. Müller"_s, u"Müller, Zoë"_s},
        .wikidata = u"Q42"_s,
        .sameAs = {u"https://example.org/zoe"_s},
        .note = u"two\nlines"_s,
        .disclosure = Disclosure::Confidential});
    const EntityId seoul =
        make.add(Entity{.type = u"location"_s, .name = u"서울"_s, .aliases = {u"Seoul"_s}});
    const SourceId official = make.add(Source{.label = u"official"_s,
        .entity = zoe,
        .kind = u"person"_s,
        .affiliation = u"government"_s,
        .role = u"decision-maker"_s,
        .status = u"current"_s,
        .identification = u"unnamed"_s,
        .terms = u"background"_s,
        .description = u"a senior official"_s,
        .reason = u"not authorised to speak"_s,
        .note = u"see “grade”"_s,
        .disclosure = Disclosure::Confidential});
    const SourceId paper = make.add(Source{.label = u"The paper"_s});
    make.add(Grade{.source = official,
        .reliability = u"B"_s,
        .rationale = u"right before"_s,
        .address = u"https://example.org/1"_s});
    const ClaimId claim = make.add(Claim{.text = u"12% of them left."_s,
        .shortText = u"12% left"_s,
        .context = u"a vote"_s,
        .claimant = official,
        .date = u"2024-06"_s,
        .place = u"Seoul"_s,
        .types = {u"numerical"_s, u"causal"_s},
        .factuality = u"check-worthy factual"_s,
        .publicInterest = 4,
        .harm = 0,
        .reach = 2,
        .checkability = 3,
        .state = u"triaged"_s,
        .note = u"n"_s,
        .disclosure = Disclosure::Confidential});
    const ClaimId other = make.add(Claim{.text = u"10% of them left."_s});
    make.add(ClaimLink{
        .from = claim, .to = other, .kind = u"quantity differs"_s, .rationale = u"12 or 10"_s});
    make.add(Relation{
        .type = u"works in"_s, .fromEntity = zoe, .toEntity = seoul, .note = u"since 2020"_s});
    make.add(Relation{.type = u"quotes"_s, .fromSource = paper, .toSource = official});

    make.addArticle(Article{.title = u"The 🧑🏽‍🚀 treaty: “what” now?"_s,
                        .byline = u"A. Kim"_s,
                        .publisher = u"The Daily"_s,
                        .published = u"2024-06-20"_s,
                        .retrieved = u"2024-06-21T08:00+09:00"_s,
                        .url = u"https://example.org/a?b=1&c=2"_s,
                        .language = u"en"_s,
                        .direction = Direction::LeftToRight,
                        .state = ArticleState::InProgress,
                        .note = u"first"_s},
        u"The 🧑🏽‍🚀 treaty 😀😀\n\n😀 Zoë Müller said, \"12%\u00a0of "
        u"them\u2028left\", "
        u"she "
        u"added.\n"
        "=1+1 a senior official told \u0085 The\u000bpaper\u2029in e\u0301t\u00e9.\n"_s,
        "\xef\xbb\xbforiginal bytes\r\n");
    make.add(RoleMark{.version = make.version, .role = ParagraphRole::Headline});
    make.add(RoleMark{.version = make.version, .paragraph = 2, .role = ParagraphRole::ListItem});
    Annotation mention;
    mention.tag = person;
    mention.entity = zoe;
    mention.attributes = {{u"mention form"_s, u"common noun"_s}, {u"deceased"_s, u"true"_s}};
    mention.note = u"a\ttab and\na second line"_s;
    mention.origin = Origin::Imported;
    mention.status = Status::Proposed;
    const AnnotationId name = make.annotate({u"Zoë Müller"_s}, mention);
    Annotation occurrence;
    occurrence.tag = numerical;
    occurrence.claim = claim;
    occurrence.stance = u"support"_s;
    occurrence.note = u"-1"_s;
    const AnnotationId content =
        make.annotate({u"12%\u00a0of them\u2028left"_s, u"she added"_s}, occurrence);
    Annotation voice;
    voice.tag = unnamed;
    voice.source = official;
    const AnnotationId source = make.annotate({u"a senior official"_s}, voice);
    const AnnotationId said = make.annotate({u"said"_s}, cue);
    const AnnotationId told = make.annotate({u"told"_s}, cue);
    make.annotate({u"=1+1"_s}, document);
    make.annotate({u"The\u000bpaper\u2029in e\u0301t\u00e9"_s}, media);
    make.annotate({u"🧑🏽‍🚀"_s}, document);
    make.add(Relation{.type = u"same as"_s,
        .version = make.version,
        .fromAnnotation = name,
        .toAnnotation = source,
        .note = u"perhaps"_s});
    const AttributionId outer = make.add(Attribution{.version = make.version,
        .type = u"Attribution-no-source"_s,
        .sources = {source},
        .records = {paper},
        .cue = told,
        .form = u"indirect"_s});
    make.add(Attribution{.version = make.version,
        .sources = {name},
        .cue = said,
        .contents = {content},
        .parent = outer,
        .form = u"direct"_s,
        .attitude = u"assertion"_s,
        .polarity = u"positive"_s,
        .determinacy = u"determinate"_s,
        .channel = u"press report"_s,
        .note = u"who\nelse"_s});

    make.addArticle(Article{.title = u"اتفاق سيول"_s,
                        .language = u"ar"_s,
                        .direction = Direction::RightToLeft,
                        .state = ArticleState::Done},
        u"قال مسؤول كبير إن 서울 وافقت 😀 على الاتفاق\n대통령실은 12일 서울에서 밝혔다"_s);
    Annotation there;
    there.tag = place;
    there.entity = seoul;
    make.annotate({u"서울"_s}, there);
    const AnnotationId quoted = make.annotate({u"على الاتفاق\n대통령실은"_s}, numerical);
    make.annotate({u"مسؤول كبير"_s, u"12일"_s}, unnamed);
    make.add(Attribution{.version = make.version, .contents = {quoted}});
    make.add(Evidence{.claim = claim,
        .question = u"How many?"_s,
        .answer = u"12%"_s,
        .answerType = u"extractive"_s,
        .medium = u"web text"_s,
        .bearing = u"supports"_s,
        .address = u"https://example.org/e"_s,
        .archived = u"https://example.org/f"_s,
        .published = u"2024"_s,
        .accessed = u"2024-06-22"_s,
        .note = u"…"_s});
    make.add(Evidence{.claim = other, .annotation = quoted});
    const VerdictId first = make.add(Verdict{.claim = claim,
        .conclusion = u"supported"_s,
        .rating = u"Mostly true"_s,
        .ratingValue = 4,
        .ratingWorst = 1,
        .ratingBest = 5,
        .credibility = 2,
        .confidence = u"moderate"_s,
        .justification = u"the table says so"_s});
    make.add(Verdict{.claim = claim, .conclusion = u"refuted"_s, .supersedes = first});
    make.add(Setting{.name = u"organisation"_s, .value = u"The “Daily” 신문"_s});
    make.add(Setting{.name = u"severity.word-boundary"_s, .value = u"off"_s});
    make.add(Waiver{.check = u"claim-on-one-source"_s,
        .problem = u"01900000-0000-7000-8000-000000000001"_s,
        .reason = u"the minutes\nare \"public\""_s});
    return make;
}

} // namespace Standoff
