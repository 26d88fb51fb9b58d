// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/messages.h"

#include "readers/isolated/packing.h"
#include "text/pages.h"

#include <QFileInfo>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr quint32 version = 7;
constexpr QByteArrayView magic("standoff reads");
constexpr int wholeShare = 1'000'000; // 1, as a share goes over
constexpr qsizetype longestError = 4'000; // characters

void addText(Packer &packer, const ArticleText &text)
{
    packer.addText(text.string());
    QByteArray roles;
    for (const Paragraph &paragraph : text.paragraphs())
        roles.append(char(paragraph.role));
    packer.addBytes(roles);
}

ArticleText takeText(Unpacker &unpacker)
{
    const QString string = unpacker.text();
    const QByteArrayView roles = unpacker.bytes();
    if (string.contains(u'\r') || string.contains(QChar(0))) {
        unpacker.spoil();
        return {};
    }
    ArticleText text(string);
    const auto isRole = [](char role) { return quint8(role) <= quint8(ParagraphRole::ListItem); };
    if (text.paragraphCount() == 0 || text.paragraphCount() != roles.size()
        || !std::ranges::all_of(roles, isRole)) {
        unpacker.spoil();
        return {};
    }
    for (int i = 0; i < int(roles.size()); ++i)
        text = std::move(text).withRole(i, ParagraphRole(roles[i]));
    return text;
}

QList<int> takePages(Unpacker &unpacker, int paragraphs)
{
    constexpr quint32 most = 1'000'000;
    QList<int> pages;
    const auto count = unpacker.number<quint32>();
    for (quint32 i = 0; i < std::min(count, most); ++i)
        pages.append(unpacker.number<qint32>());
    if (count > most || !arePages(pages, paragraphs))
        unpacker.spoil();
    return pages;
}

Direction takeDirection(Unpacker &unpacker)
{
    const auto direction = unpacker.number<quint8>();
    if (direction > quint8(Direction::RightToLeft)) {
        unpacker.spoil();
        return {};
    }
    return Direction(direction);
}

// What an article says of itself, in the order in which it goes over.
constexpr std::array fields{&IncomingArticle::title, &IncomingArticle::byline,
    &IncomingArticle::publisher, &IncomingArticle::published, &IncomingArticle::modified,
    &IncomingArticle::section, &IncomingArticle::url, &IncomingArticle::language,
    &IncomingArticle::fileName, &IncomingArticle::part, &IncomingArticle::mediaType,
    &IncomingArticle::encoding};

} // namespace

QByteArray packMessage(MessageKind kind, const QByteArray &content)
{
    Packer packer;
    packer.addNumber(quint8(kind));
    packer.addBytes(content);
    return packer.bytes();
}

std::optional<MessageHeader> unpackHeader(const QByteArray &header)
{
    Unpacker unpacker(header);
    const auto kind = unpacker.number<quint8>();
    const qsizetype size = unpacker.number<quint32>();
    if (!unpacker.isWhole() || kind > quint8(MessageKind::OutOfMemory) || size > largestMessage)
        return std::nullopt;
    return MessageHeader{MessageKind(kind), size};
}

QByteArray packGreeting(Confinement confinement)
{
    Packer packer;
    packer.addBytes(magic);
    packer.addNumber(version);
    packer.addNumber(quint8(confinement.memory));
    packer.addNumber(quint8(confinement.system));
    return packer.bytes();
}

std::optional<Confinement> unpackGreeting(const QByteArray &content)
{
    Unpacker unpacker(content);
    const bool isOurs = unpacker.bytes() == magic && unpacker.number<quint32>() == version;
    const Confinement confinement{.memory = unpacker.flag(), .system = unpacker.flag()};
    if (!isOurs || !unpacker.isWhole())
        return std::nullopt;
    return confinement;
}

QByteArray packRequest(const Input &input, const ReadOptions &options, bool isPreview)
{
    Packer packer;
    packer.addText(QFileInfo(input.path).fileName());
    packer.addText(input.mediaType);
    packer.addText(options.encoding);
    packer.addText(options.fileNames);
    packer.addText(options.columns);
    packer.addTexts(options.rememberedColumns);
    packer.addNumber(quint8(isPreview));
    packer.addNumber(quint8(options.keepsLines));
    packer.addNumber(quint8(options.isPiece));
    packer.addNumber(quint8(options.chaptersApart));
    packer.addNumber(quint32(options.limits.articles));
    packer.addNumber(quint8(input.hasMore));
    packer.addBytes(input.state);
    packer.addBytes(input.bytes);
    return packer.bytes();
}

std::optional<ReadRequest> unpackRequest(const QByteArray &content)
{
    Unpacker unpacker(content);
    ReadRequest request;
    request.input.path = unpacker.text();
    request.input.mediaType = unpacker.text();
    request.options.encoding = unpacker.text();
    request.options.fileNames = unpacker.text();
    request.options.columns = unpacker.text();
    request.options.rememberedColumns = unpacker.texts();
    request.isPreview = unpacker.number<quint8>() != 0;
    request.options.keepsLines = unpacker.number<quint8>() != 0;
    request.options.isPiece = unpacker.number<quint8>() != 0;
    request.options.chaptersApart = unpacker.number<quint8>() != 0;
    request.options.limits.articles = int(unpacker.number<quint32>() & 0x7FFF'FFFF);
    request.input.hasMore = unpacker.number<quint8>() != 0;
    request.input.state = unpacker.bytes().toByteArray();
    request.input.bytes = unpacker.bytes().toByteArray();
    if (!unpacker.isWhole())
        return std::nullopt;
    return request;
}

QByteArray packArticle(const IncomingArticle &article, const QByteArray &input)
{
    Packer packer;
    addText(packer, article.text);
    for (const auto field : fields)
        packer.addText(article.*field);
    packer.addNumber(quint32(article.pages.size()));
    for (const int paragraph : article.pages)
        packer.addNumber(qint32(paragraph));
    packer.addNumber(quint8(article.direction));
    packer.addTexts(article.labels);
    packer.addTexts(article.encodingCandidates);
    packer.addTexts(article.remarks);
    packer.addTexts(article.doubts);
    packer.addNumber(quint8(article.isDoubtful));
    packer.addTexts(article.guessed);
    packer.addNumber(quint32(std::lround(article.kept * wholeShare)));
    const bool isWhole = article.original == input;
    packer.addNumber(quint8(isWhole));
    if (!isWhole)
        packer.addBytes(article.original);
    return packer.bytes();
}

std::optional<IncomingArticle> unpackArticle(const QByteArray &content, const QByteArray &input)
{
    Unpacker unpacker(content);
    IncomingArticle article;
    article.text = takeText(unpacker);
    for (const auto field : fields)
        article.*field = unpacker.text();
    article.fileName = QFileInfo(article.fileName).fileName();
    article.pages = takePages(unpacker, article.text.paragraphCount());
    article.direction = takeDirection(unpacker);
    article.labels = unpacker.texts();
    article.encodingCandidates = unpacker.texts();
    article.remarks = unpacker.texts();
    article.doubts = unpacker.texts();
    article.isDoubtful = unpacker.flag();
    article.guessed = unpacker.texts();
    article.kept = std::min(1.0, double(unpacker.number<quint32>()) / wholeShare);
    article.original = unpacker.flag() ? input : unpacker.bytes().toByteArray();
    if (!unpacker.isWhole())
        return std::nullopt;
    return article;
}

QByteArray packLeftOut(const LeftOut &leftOut)
{
    Packer packer;
    packer.addText(leftOut.part.left(longestError));
    packer.addText(leftOut.why.left(longestError));
    packer.addNumber(quint8(leftOut.isProblem));
    return packer.bytes();
}

std::optional<LeftOut> unpackLeftOut(const QByteArray &content)
{
    Unpacker unpacker(content);
    LeftOut leftOut;
    leftOut.part = unpacker.text().left(longestError);
    leftOut.why = unpacker.text().left(longestError);
    leftOut.isProblem = unpacker.flag();
    if (!unpacker.isWhole())
        return std::nullopt;
    return leftOut;
}

QByteArray packDone(const Continuation &rest)
{
    Packer packer;
    packer.addNumber(rest.used);
    packer.addBytes(rest.state);
    return packer.bytes();
}

std::optional<Continuation> unpackDone(const QByteArray &content)
{
    Unpacker unpacker(content);
    Continuation rest{.used = unpacker.number<qint64>()};
    rest.state = unpacker.bytes().toByteArray();
    return unpacker.isWhole() && rest.used >= 0 ? std::optional(rest) : std::nullopt;
}

QByteArray packPreview(const TablePreview &preview)
{
    Packer packer;
    packer.addText(preview.map.toText());
    packer.addText(preview.shape);
    packer.addText(preview.kind);
    packer.addText(preview.encoding);
    packer.addTexts(preview.encodingCandidates);
    packer.addNumber(quint32(preview.rows.size()));
    for (const QStringList &cells : preview.rows)
        packer.addTexts(cells);
    packer.addNumber(quint32(preview.badDates.size()));
    for (const int row : preview.badDates)
        packer.addNumber(qint32(row));
    for (const qint64 count : {preview.rowCount, preview.withoutText, preview.withoutDate})
        packer.addNumber(count);
    packer.addTexts(preview.remarks);
    packer.addBytes(packDone({preview.used, preview.state}));
    return packer.bytes();
}

std::optional<TablePreview> unpackPreview(const QByteArray &content)
{
    Unpacker unpacker(content);
    TablePreview preview;
    const auto map = ColumnMap::fromText(unpacker.text());
    preview.shape = unpacker.text();
    preview.kind = unpacker.text();
    preview.encoding = unpacker.text();
    preview.encodingCandidates = unpacker.texts();
    const auto counted = [&unpacker](auto &&take) {
        const auto count = unpacker.number<quint32>();
        if (count > TablePreview::mostRows)
            unpacker.spoil();
        for (quint32 i = 0; i < std::min<quint32>(count, TablePreview::mostRows); ++i)
            take();
    };
    counted([&] { preview.rows.append(unpacker.texts()); });
    counted([&] { preview.badDates.append(unpacker.number<qint32>()); });
    for (qint64 *count : {&preview.rowCount, &preview.withoutText, &preview.withoutDate})
        *count = unpacker.number<qint64>();
    preview.remarks = unpacker.texts();
    const auto rest = unpackDone(unpacker.bytes().toByteArray());
    const auto fits = [&](const QStringList &cells) {
        return map && cells.size() == map->columns.size();
    };
    const auto isRow = [&](int row) { return row >= 0 && row < preview.rows.size(); };
    if (!unpacker.isWhole() || !map || !rest || !std::ranges::all_of(preview.rows, fits)
        || !std::ranges::all_of(preview.badDates, isRow))
        return std::nullopt;
    preview.map = *map;
    preview.used = rest->used;
    preview.state = rest->state;
    return preview;
}

QByteArray packError(const QString &text)
{
    return text.left(longestError).toUtf8();
}

QString unpackError(const QByteArray &content)
{
    return QString::fromUtf8(content).left(longestError);
}

} // namespace Standoff
