// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/dossier.h"

#include "analysis/claimproblems.h"
#include "items/fieldlabels.h"
#include "project/isotime.h"
#include "session/mentions.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

class Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Dossier)

public:
    Dossier(const Project &project, const Claim &claim)
        : m_project(project)
        , m_claim(claim)
    {
    }

    void addHead();
    void addOccurrences(const QList<Mention> &occurrences, const QList<ArticleReport> &reports);
    void addCorroboration(const SourceGraph &graph);
    void addLinks();
    void addEvidence();
    void addVerdicts();
    Markup page() const { return m_page; }

private:
    void addTitle(const QString &title) { m_page += Markup::of(u"<h3>%1</h3>\n", title); }
    void beginTable() { m_page += Markup::of(u"<table cellpadding='3' width='100%'>\n"); }
    void endTable() { m_page += Markup::of(u"</table>\n"); }
    // With the names of the columns.
    void beginTable(const QStringList &columns)
    {
        beginTable();
        m_page += Markup::of(u"<thead><tr>");
        for (const QString &column : columns)
            m_page += Markup::of(u"<th align='left'>%1</th>", column);
        m_page += Markup::of(u"</tr></thead>\n");
    }
    // A row whose last cell is empty is left out.
    void addRow(const QList<Markup> &cells)
    {
        if (cells.last().isEmpty())
            return;
        m_page += Markup::of(u"<tr>");
        for (const Markup &cell : cells)
            m_page += Markup::of(u"<td valign='top'>%1</td>", cell);
        m_page += Markup::of(u"</tr>\n");
    }
    void addField(const QString &field, const QString &value)
    {
        addRow({Markup::of(u"<b>%1</b>", fieldLabel(field)), Markup(value)});
    }
    QString nameOf(qint64 number) const;
    // To a place in the project, which the window follows.
    static Markup linked(AnnotationId to, const QString &text)
    {
        return Markup::of(u"<a href=\"annotation:%1\">%2</a>", QString::number(to.number), text);
    }
    static Markup linked(ClaimId to, const QString &text)
    {
        return Markup::of(u"<a href=\"claim:%1\">%2</a>", QString::number(to.number), text);
    }
    QString signedBy(AnnotatorId annotator, const QDateTime &at) const
    {
        return tr("%1, %2", "who, when")
            .arg(m_project.annotatorName(annotator),
                QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat));
    }

    const Project &m_project;
    const Claim &m_claim;
    Markup m_page;
};

QString Dossier::nameOf(qint64 number) const
{
    const QString name = originName(m_project, number);
    return name.isEmpty() ? tr("someone named in the text") : name;
}

void Dossier::addHead()
{
    m_page += Markup::of(u"<h2>%1</h2>\n", m_claim.text);
    beginTable();
    const Source *claimant = m_project.find(m_claim.claimant);
    QStringList types;
    for (const QString &type : m_claim.types)
        types.append(termLabel(u"claim.types"_s, type));
    const auto degree = [](int value) { return value < 0 ? QString() : tr("%1 of 4").arg(value); };
    addField(u"claim.short_text"_s, m_claim.shortText);
    addField(u"claim.context"_s, m_claim.context);
    addField(u"claim.claimant"_s, claimant ? claimant->label : QString());
    addField(u"claim.date"_s, displayDate(m_claim.date));
    addField(u"claim.place"_s, m_claim.place);
    addField(u"claim.types"_s, types.join(u", "_s));
    addField(u"claim.factuality"_s, termLabel(u"claim.factuality"_s, m_claim.factuality));
    addField(u"claim.public_interest"_s, degree(m_claim.publicInterest));
    addField(u"claim.harm"_s, degree(m_claim.harm));
    addField(u"claim.reach"_s, degree(m_claim.reach));
    addField(u"claim.checkability"_s, degree(m_claim.checkability));
    addField(u"claim.state"_s, termLabel(u"claim.state"_s, m_claim.state));
    addField(u"claim.note"_s, m_claim.note);
    endTable();
}

void Dossier::addOccurrences(const QList<Mention> &occurrences, const QList<ArticleReport> &reports)
{
    QHash<AnnotationId, QString> origins; // of those that assert the claim
    for (const ArticleReport &report : reports) {
        for (const Occurrence &occurrence : report.occurrences) {
            QStringList names;
            for (const qint64 origin : occurrence.origins)
                names.append(nameOf(origin));
            origins.insert(occurrence.annotation,
                names.isEmpty() ? tr("in the article’s own words")
                                : QLocale().createSeparatedList(names));
        }
    }
    addTitle(tr("%Ln occurrence(s)", nullptr, int(occurrences.size())));
    if (occurrences.isEmpty())
        return;
    beginTable({fieldLabel(u"evidence.published"_s), tr("Article"),
        fieldLabel(u"annotation.stance"_s), tr("On whose word"), tr("Words")});
    for (const Mention &occurrence : occurrences) {
        const Article *article = m_project.find(occurrence.article);
        addRow({Markup(displayDate(article ? article->published : QString())),
            Markup(article ? article->title : QString()),
            Markup(termLabel(u"annotation.stance"_s, occurrence.stance)),
            Markup(origins.value(occurrence.annotation)),
            linked(occurrence.annotation, occurrence.text)});
    }
    endTable();
}

void Dossier::addCorroboration(const SourceGraph &graph)
{
    const Corroboration &found = graph.corroboration;
    if (found.occurrences == 0)
        return;
    addTitle(tr("Whose word it rests on"));
    QStringList roots;
    for (const qint64 root : found.roots)
        roots.append(nameOf(root));
    m_page += Markup::of(u"<p>%1</p>\n",
        tr("Asserted in %Ln article(s), it rests on the word of: %1.", nullptr, found.articles)
            .arg(QLocale().createSeparatedList(roots)));
    m_page +=
        Markup::of(u"<p>%1</p>\n", tr("%Ln distinct source(s)", nullptr, int(found.roots.size())));
    for (const QList<qint64> &circle : found.circles) {
        QStringList names;
        for (const qint64 number : circle)
            names.append(nameOf(number));
        m_page += Markup::of(u"<p>%1</p>\n",
            tr("Circular reporting: %1 rest on each other.")
                .arg(QLocale().createSeparatedList(names)));
    }
    m_page += Markup::of(u"<ul>\n");
    for (const SourceGraph::Edge &edge : graph.edges) {
        if (edge.from == 0)
            continue;
        m_page += Markup::of(u"<li>%1</li>\n",
            tr("“%1” cites “%2”.")
                .arg(nameOf(graph.nodes[edge.from].number), nameOf(graph.nodes[edge.to].number)));
    }
    m_page += Markup::of(u"</ul>\n");
}

void Dossier::addLinks()
{
    QList<ClaimLink> links;
    for (const ClaimLink &link : m_project.all<ClaimLink>()) {
        if (link.from == m_claim.id || link.to == m_claim.id)
            links.append(link);
    }
    if (links.isEmpty())
        return;
    addTitle(tr("Other claims"));
    beginTable({fieldLabel(u"claim_link.kind"_s), fieldLabel(u"claim_link.rationale"_s),
        fieldLabel(u"claim_link.to_claim"_s)});
    for (const ClaimLink &link : std::as_const(links)) {
        const bool outwards = link.from == m_claim.id;
        const Claim *other = m_project.find(outwards ? link.to : link.from);
        const QString kind = termLabel(u"claim_link.kind"_s, link.kind);
        addRow({Markup(outwards ? kind : tr("%1 (incoming)", "kind of a link").arg(kind)),
            Markup(link.rationale), other ? linked(other->id, other->text) : Markup()});
    }
    endTable();
}

void Dossier::addEvidence()
{
    QList<Evidence> all;
    for (const Evidence &evidence : m_project.all<Evidence>()) {
        if (evidence.claim == m_claim.id)
            all.append(evidence);
    }
    if (all.isEmpty())
        return;
    addTitle(tr("Evidence"));
    beginTable({fieldLabel(u"evidence.bearing"_s), fieldLabel(u"evidence.question"_s),
        fieldLabel(u"evidence.answer"_s), fieldLabel(u"evidence.published"_s), tr("Where")});
    for (const Evidence &evidence : std::as_const(all)) {
        const QString date = isLater(evidence.published, m_claim.date)
            ? tr("%1, younger than the claim").arg(displayDate(evidence.published))
            : displayDate(evidence.published);
        const Markup place = evidence.annotation ? linked(evidence.annotation, tr("in the project"))
                                                 : Markup::link(evidence.address, evidence.address);
        addRow(
            {Markup(termLabel(u"evidence.bearing"_s, evidence.bearing)), Markup(evidence.question),
                Markup(evidence.answer), Markup(date), place.isEmpty() ? Markup(u"–"_s) : place});
    }
    endTable();
}

void Dossier::addVerdicts()
{
    QList<Verdict> all;
    for (const Verdict &verdict : m_project.all<Verdict>()) {
        if (verdict.claim == m_claim.id)
            all.append(verdict);
    }
    if (all.isEmpty())
        return;
    std::ranges::stable_sort(all, std::greater<>(), &Verdict::at);
    const Verdict *standing = m_project.verdictOn(m_claim.id);
    addTitle(tr("Verdicts"));
    beginTable({fieldLabel(u"verdict.conclusion"_s), fieldLabel(u"verdict.rating"_s),
        fieldLabel(u"verdict.justification"_s), tr("By whom")});
    for (const Verdict &verdict : std::as_const(all)) {
        const QString conclusion = termLabel(u"verdict.conclusion"_s, verdict.conclusion);
        const bool stands = standing && standing->id == verdict.id;
        addRow(
            {stands ? Markup::of(u"<b>%1</b>", conclusion) : Markup::of(u"<s>%1</s>", conclusion),
                Markup(verdict.rating), Markup(verdict.justification),
                Markup(signedBy(verdict.annotator, verdict.at))});
    }
    endTable();
}

} // namespace

Markup claimDossier(const Project &project, ClaimId claim, const QList<Mention> &occurrences,
    const QList<ArticleReport> &reports, const SourceGraph &graph)
{
    const Claim *found = project.find(claim);
    if (!found)
        return {};
    Dossier dossier(project, *found);
    dossier.addHead();
    dossier.addVerdicts();
    dossier.addOccurrences(occurrences, reports);
    dossier.addCorroboration(graph);
    dossier.addEvidence();
    dossier.addLinks();
    return dossier.page();
}

} // namespace Standoff
