// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratnotes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

QString bratNoteType()
{
    return u"AnnotatorNotes"_s;
}

QString bratRoleNote()
{
    return u"Role:"_s;
}

QString BratNote::line() const
{
    switch (kind) {
    case Kind::Note:
        // Also where the text itself begins like this.
        return name == bratNoteType() && fromLine(value).kind == Kind::Note
                && fromLine(value).name == name
            ? value
            : u"[%1] %2"_s.arg(name, value);
    case Kind::Attribute:
        return (u"[@%1] "_s.arg(name) + value).trimmed();
    case Kind::Reference:
        return (u"[=%1] "_s.arg(name) + value).trimmed();
    case Kind::Relation:
        return name.isEmpty() ? u"[R]"_s : u"[R %1 %2]"_s.arg(name, value);
    case Kind::Equivalence:
        return u"[*]"_s;
    }
    return {};
}

BratNote BratNote::fromLine(const QString &line)
{
    static const QRegularExpression note(
        u"^\\[([A-Za-z][A-Za-z0-9_-]*)\\] (.+)$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression attribute(u"^\\[@([^\\s\\]]+)\\](?: (.*))?$"_s);
    static const QRegularExpression reference(u"^\\[=([^\\s:\\]]+:[^\\]]+)\\](?: (.*))?$"_s);
    static const QRegularExpression relation(u"^\\[R (\\S+) (\\S+)\\]$"_s);
    if (line == "[R]"_L1)
        return {Kind::Relation, {}, {}};
    if (line == "[*]"_L1)
        return {Kind::Equivalence, {}, {}};
    for (const auto &[expression, kind] :
        {std::pair(&note, Kind::Note), {&attribute, Kind::Attribute}, {&reference, Kind::Reference},
            {&relation, Kind::Relation}}) {
        if (const QRegularExpressionMatch match = expression->match(line); match.hasMatch())
            return {kind, match.captured(1), match.captured(2)};
    }
    return {Kind::Note, bratNoteType(), line};
}

QList<BratNote> BratNote::fromNote(const QString &note)
{
    QList<BratNote> parts;
    if (note.isEmpty())
        return parts;
    for (const QString &line : note.split(u'\n'))
        parts.append(fromLine(line));
    return parts;
}

void addBratNote(QString &note, const BratNote &part)
{
    if (!note.isEmpty())
        note += u'\n';
    note += part.line();
}

BratRelationForm BratRelationForm::of(const QString &type, const QString &note)
{
    BratRelationForm form{type == "Equiv"_L1, false, u"Arg1"_s, u"Arg2"_s};
    if (!note.contains(u'['))
        return form;
    for (const BratNote &part : BratNote::fromNote(note)) {
        form.isEquivalence |= part.kind == BratNote::Kind::Equivalence;
        if (part.kind != BratNote::Kind::Relation)
            continue;
        form.isRelation = true;
        if (!part.name.isEmpty()) {
            form.first = part.name;
            form.second = part.value;
        }
    }
    return form;
}

} // namespace Standoff
