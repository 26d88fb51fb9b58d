// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/libraries/librarydocument.h"

#include "readers/writtendate.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "" where no language has that name.
QString languageOfName(const QString &name)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all{{u"englisch"_s, u"en"_s}, {u"anglais"_s, u"en"_s},
            {u"inglés"_s, u"en"_s}, {u"engels"_s, u"en"_s}, {u"inglese"_s, u"en"_s},
            {u"allemand"_s, u"de"_s}, {u"alemán"_s, u"de"_s}, {u"duits"_s, u"de"_s},
            {u"französisch"_s, u"fr"_s}, {u"francés"_s, u"fr"_s}, {u"spanisch"_s, u"es"_s},
            {u"espagnol"_s, u"es"_s}, {u"italienisch"_s, u"it"_s}, {u"italien"_s, u"it"_s},
            {u"koreanisch"_s, u"ko"_s}, {u"russisch"_s, u"ru"_s}};
        const auto add = [&](const QString &name, const QString &code) {
            if (!all.contains(name.toLower()))
                all.insert(name.toLower(), code);
        };
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const auto language = QLocale::Language(i);
            const QString code = QLocale::languageToCode(language);
            if (code.isEmpty())
                continue;
            add(QLocale::languageToString(language), code);
            if (const QLocale locale(language); locale.language() == language)
                add(locale.nativeLanguageName(), code);
        }
        return all;
    }();
    static const QRegularExpression rest(u"[;,(/-].*"_s);
    return codes.value(QString(name).remove(rest).trimmed().toLower());
}

} // namespace

std::optional<LibraryField> libraryField(const QString &line)
{
    static const QRegularExpression field(
        uR"(^\s*(\p{L}[\p{L}\s()/.-]{1,38}?)\s?:(?!//)\s*(.*)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = field.match(line);
    if (!match.hasMatch())
        return {};
    return LibraryField{match.captured(1).simplified().toLower(), match.captured(2).trimmed()};
}

void LibraryDocument::setTitle(const QString &title, const LibraryLines &further)
{
    if (title.isEmpty())
        return;
    article.title = title;
    head.prepend({title, ParagraphRole::Headline});
    qsizetype at = 1;
    for (const RoleLine &line : further)
        head.insert(at++, {line.text.simplified(), ParagraphRole::Heading});
}

void LibraryDocument::setByline(const QString &byline)
{
    static const QRegularExpression by(
        u"^(?:by|von|par|por|di|door|texte? :)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    if (byline.isEmpty())
        return;
    if (!article.byline.isEmpty())
        article.byline += u", "_s;
    article.byline += QString(byline).remove(by);
    head.append({byline, ParagraphRole::Byline});
}

void LibraryDocument::setLanguage(const QString &name)
{
    article.language = languageOfName(name);
}

void LibraryDocument::setDate(const QString &date)
{
    if (article.published.isEmpty())
        article.published = writtenDate(date).iso;
}

void LibraryDocument::leaveOut(const QString &line)
{
    constexpr qsizetype longest = 120;
    QString text = line.simplified();
    if (text.size() > longest)
        text = text.first(longest) + u'…';
    if (!text.isEmpty())
        leftOut.append(text);
}

void LibraryDocument::addLabels(const QString &labels)
{
    static const QRegularExpression share(u"\\s*\\(\\d+\\s?%\\)$"_s);
    for (const QString &each : labels.split(u';')) {
        const QString label = each.simplified().remove(share);
        if (!label.isEmpty())
            article.labels.append(label);
    }
    article.labels.removeDuplicates();
}

bool isBlank(const RoleLine &line)
{
    return QStringView(line.text).trimmed().isEmpty();
}

bool hasBlankLines(const LibraryLines &lines)
{
    return std::ranges::any_of(lines, isBlank);
}

bool isCopyright(const QString &line)
{
    static const QRegularExpression copyright(
        uR"(^\s*(?:(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*\D{0,40}\b(?:19|20)\d\d\b.*|(?:©|\(c\))\s.{1,100}|(?:all rights reserved|alle rechten? vorbehalten|alle rechte vorbehalten|alle rechten voorbehouden|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\.?)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 300;
    return line.size() <= longest && copyright.match(line).hasMatch();
}

QString joinedText(const LibraryLines &lines)
{
    QStringList texts;
    for (const RoleLine &line : lines)
        texts.append(line.text);
    return texts.join(u' ').simplified();
}

qsizetype beginOfTrailer(
    const LibraryLines &lines, qsizetype begin, bool (*isField)(const QString &line))
{
    const bool goesOn = hasBlankLines(lines); // else nobody knows where a field ends
    QSet<QString> names;
    qsizetype trailer = lines.size();
    for (qsizetype i = lines.size() - 1; i >= begin; --i) {
        if (isBlank(lines[i]))
            continue;
        // To the top of the block: its first line has to be a field.
        qsizetype top = i;
        while (goesOn && top > begin && !isBlank(lines[top - 1]))
            --top;
        const auto field = libraryField(lines[top].text);
        if (!isField(lines[top].text) || (field && names.contains(field->name)))
            return trailer;
        if (field)
            names.insert(field->name);
        trailer = i = top;
    }
    return trailer;
}

} // namespace Standoff
