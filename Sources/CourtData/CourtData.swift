// CourtData
